# Sanitizer builds: -DRADSLAG_SANITIZE=address,undefined or thread. At -O0, which compiles in half the time of -O1 and hides
# least; layers whose tests then take longer than that saves are built at -O1 (see radslag_layer).
function(radslag_sanitize options)
  if(NOT RADSLAG_SANITIZE)
    return()
  endif()
  target_compile_options(${options} INTERFACE -O0 -fsanitize=${RADSLAG_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(${options} INTERFACE -fsanitize=${RADSLAG_SANITIZE})
endfunction()

# Adds to what these sources are compiled with. A target's own options would come before those of the libraries that it
# links, and lose against them.
function(radslag_source_options options)
  set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS ${options})
endfunction()

# Beast costs 11 s a file plain, 44 s under ASan and 66 s with UBSan on top, so net/ and its tests leave UBSan out.
function(radslag_without_ubsan)
  if(RADSLAG_SANITIZE MATCHES "undefined")
    radslag_source_options("-fno-sanitize=undefined" ${ARGN})
  endif()
endfunction()

# Coverage for the fuzzer's eyes, only in the layers that decode what comes from outside.
function(radslag_with_coverage)
  if(RADSLAG_SANITIZE MATCHES "address")
    radslag_source_options("-fsanitize=fuzzer-no-link" ${ARGN})
  endif()
endfunction()
