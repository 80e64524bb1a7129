# Sanitizer builds: -DRADSLAG_SANITIZE=address,undefined or thread, at -O1: readable stacks, and tests that end.
function(radslag_sanitize options)
  if(NOT RADSLAG_SANITIZE)
    return()
  endif()
  target_compile_options(${options} INTERFACE -O1 -fsanitize=${RADSLAG_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(${options} INTERFACE -fsanitize=${RADSLAG_SANITIZE})
endfunction()

# Beast costs 11 s a file plain, 44 s under ASan and 66 s with UBSan on top, so net/ and its tests leave UBSan out.
# On the sources, because a target's own options come before those of the libraries that it links.
function(radslag_without_ubsan)
  if(RADSLAG_SANITIZE MATCHES "undefined")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "-fno-sanitize=undefined")
  endif()
endfunction()

# Coverage for the fuzzer's eyes, only in the layers that decode what comes from outside.
function(radslag_with_coverage)
  if(RADSLAG_SANITIZE MATCHES "address")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "-fsanitize=fuzzer-no-link")
  endif()
endfunction()
