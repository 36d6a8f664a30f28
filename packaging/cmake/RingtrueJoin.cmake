# SPDX-License-Identifier: Apache-2.0
# ringtrue_join(target [APART file..])   compiles the .cpp files of a target eight at once where RINGTRUE_JOIN is on
#
# Each alone reads the same headers and makes the same templates anew: more than half of a whole build. In daily work
# (preset dev) it is off, and one changed file is compiled alone. What the files keep to themselves has one name each, or they
# are named APART and compiled alone. CMake's own unity files name the folder of the source: a compiler cache would not know
# them in another one.
function(ringtrue_join target)
    cmake_parse_arguments(arg "" "" "APART" ${ARGN})
    if(NOT RINGTRUE_JOIN)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    set(ours "")
    if(arg_APART)
        list(REMOVE_ITEM sources ${arg_APART})
    endif()
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}")
        cmake_path(IS_PREFIX CMAKE_BINARY_DIR "${source}" generated)
        if(source MATCHES "\\.cpp$" AND NOT generated)
            list(APPEND ours "${source}")
        endif()
    endforeach()
    set_source_files_properties(${ours} TARGET_DIRECTORY ${target} PROPERTIES HEADER_FILE_ONLY ON)
    list(LENGTH ours left)
    while(left GREATER 0)
        list(SUBLIST ours 0 8 some)
        list(REMOVE_ITEM ours ${some})
        list(LENGTH ours left)
        list(TRANSFORM some REPLACE "^${CMAKE_SOURCE_DIR}/(.*)$" "#include \"\\1\"")
        list(JOIN some "\n" text)
        set(joined "${CMAKE_CURRENT_BINARY_DIR}/joined/${target}_${left}.cpp")
        file(CONFIGURE OUTPUT "${joined}" CONTENT "${text}\n" @ONLY)
        set_source_files_properties("${joined}" TARGET_DIRECTORY ${target} PROPERTIES SKIP_AUTOGEN ON)
        # A local name may be one that another file has for itself; and GCC takes what is included for headers.
        set_source_files_properties("${joined}" TARGET_DIRECTORY ${target} PROPERTIES
            COMPILE_OPTIONS "-Wno-shadow;$<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>")
        target_sources(${target} PRIVATE "${joined}")
    endwhile()
endfunction()
