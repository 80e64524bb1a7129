# migrations/NNNN_name.sql → one .cpp that holds them all, so that the binary can bring any older database up to date.
#
# As a script (cmake -DOUTPUT=… -DFOLDER=… -P embed_migrations.cmake) it writes the file; included, it defines
# embed_migrations(target). Numbers rise and none is taken twice: that two branches took the same one is found here rather
# than on a council's database. Gaps are left on purpose, so that features and services number their own.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(embed_migrations_script ${CMAKE_CURRENT_LIST_FILE})
  function(embed_migrations target)
    set(folder ${CMAKE_SOURCE_DIR}/migrations)
    set(output ${CMAKE_BINARY_DIR}/generated/store/embedded_migrations.cpp)
    file(GLOB files CONFIGURE_DEPENDS ${folder}/*)
    add_custom_command(OUTPUT ${output}
      COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${output} -P ${embed_migrations_script}
      DEPENDS ${files} ${embed_migrations_script}
      COMMENT "Embedding migrations" VERBATIM)
    target_sources(${target} PRIVATE ${output})
  endfunction()
  return()
endif()

file(GLOB files ${FOLDER}/*)
list(SORT files)
set(previous 0)
set(entries "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME)
  if(NOT name MATCHES "^([0-9][0-9][0-9][0-9])_([a-z0-9_]+)\\.sql$")
    message(FATAL_ERROR "migrations/${name}: a migration is called NNNN_name.sql, in lower case")
  endif()
  set(digits ${CMAKE_MATCH_1})
  set(word ${CMAKE_MATCH_2})
  string(REGEX REPLACE "^0+" "" number "${digits}")
  if(NOT number GREATER previous)
    message(FATAL_ERROR "migrations/${name}: number ${number} is taken")
  endif()
  file(READ ${file} sql)
  string(FIND "${sql}" ")migration\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "migrations/${name}: must not contain )migration\"")
  endif()
  string(APPEND entries "    {${number}, \"${word}\", R\"migration(${sql})migration\"},\n")
  set(previous ${number})
endforeach()

list(LENGTH files count)
file(WRITE ${OUTPUT} "// Made by cmake/embed_migrations.cmake. Do not edit.
#include <array>

#include \"store/migrations.hpp\"

#pragma clang diagnostic ignored \"-Woverlength-strings\"

namespace radslag::store {

std::span<const Migration> embedded_migrations() {
  static constexpr std::array<Migration, ${count}> migrations{{
${entries}  }};
  return migrations;
}

}  // namespace radslag::store
")
