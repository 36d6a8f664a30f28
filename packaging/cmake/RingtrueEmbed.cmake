# SPDX-License-Identifier: Apache-2.0
# ringtrue_embed(TARGET t NAMESPACE n HEADER core/storage/sql.h FILES a.sql b.sql ...)
#
# Writes <build>/generated/<HEADER> with one `inline constexpr std::string_view` per file, named after
# the file in camelCase (list_interactions.sql -> listInteractions, 0001_initial.sql -> v0001Initial).
# SQL and other texts live in files of their own and are compiled in. With BYTES the files are no texts: each
# becomes an `inline constexpr std::array<unsigned char, N>`.
function(ringtrue_embed)
    cmake_parse_arguments(arg "BYTES" "TARGET;NAMESPACE;HEADER" "FILES" ${ARGN})
    set(header "${CMAKE_BINARY_DIR}/generated/${arg_HEADER}")
    set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/embed_texts.cmake")
    if(arg_BYTES)
        set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/embed_bytes.cmake")
    endif()
    set(inputs "")
    foreach(file IN LISTS arg_FILES)
        list(APPEND inputs "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    endforeach()
    list(JOIN inputs "|" joined)
    add_custom_command(
        OUTPUT "${header}"
        COMMAND "${CMAKE_COMMAND}" "-DHEADER=${header}" "-DNAMESPACE=${arg_NAMESPACE}" "-DFILES=${joined}"
                -P "${script}"
        DEPENDS ${inputs} "${script}"
        VERBATIM)
    # A command's output is known in its own folder only: a target carries it to the library's.
    string(MAKE_C_IDENTIFIER "embed_${arg_HEADER}" embedding)
    add_custom_target(${embedding} DEPENDS "${header}")
    add_dependencies(${arg_TARGET} ${embedding})
    target_include_directories(${arg_TARGET} PRIVATE "${CMAKE_BINARY_DIR}/generated")
endfunction()
