# Headers that nearly every file includes, compiled once. Off at home: ccache then knows a file in every checkout, and a missing
# include shows. On where everything is compiled from nothing, as in CI, where reading headers is most of the time
# (a file of the council's rules: 1.7 s alone, 1.1 s with these).
option(RADSLAG_PRECOMPILE "precompile common headers" OFF)

set(radslag_common_headers <algorithm> <array> <chrono> <cstdint> <expected> <functional> <map> <memory> <optional> <span>
  <string> <string_view> <unordered_map> <utility> <variant> <vector> <fmt/format.h>)

# radslag_precompile(target [headers…]): the common ones and these.
function(radslag_precompile target)
  if(RADSLAG_PRECOMPILE AND TARGET ${target})
    target_compile_options(${target} PRIVATE -Xclang -fno-pch-timestamp)
    target_precompile_headers(${target} PRIVATE ${radslag_common_headers} ${ARGN})
  endif()
endfunction()
