# SPDX-License-Identifier: Apache-2.0
# ringtrue_qml_module(Controls QML_FILES .. SINGLETONS .. SOURCES .. IMPORTS Ringtrue.Theme .. LINK ..)
#
# One folder below qml/Ringtrue is one QML module Ringtrue.<Name>, one static library ringtrue_qml_<name> and its
# plugin. IMPORTS names our modules that it uses (they are linked, plugin included), LINK further libraries.
ringtrue_precompiled(ringtrue_qml_precompiled QT LINK Qt6::Quick ringtrue_flags)
target_compile_definitions(ringtrue_qml_precompiled PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
set_target_properties(ringtrue_qml_precompiled PROPERTIES POSITION_INDEPENDENT_CODE ON)

# The C++ that qmlcachegen writes is compiled sixteen files at once: each alone would read Qt's headers anew. A compiler
# cache knows the joined file again in another folder: CMake's own unity files would name the folder of the build.
function(ringtrue_qml_join target)
    set(settle "${CMAKE_SOURCE_DIR}/packaging/cmake/settle.awk")
    get_target_property(written ${target} SOURCES)
    list(FILTER written INCLUDE REGEX "/qmlcache/.*_qml\\.cpp$")
    set_source_files_properties(${written} PROPERTIES HEADER_FILE_ONLY ON)
    list(LENGTH written left)
    while(left GREATER 0)
        list(SUBLIST written 0 16 some)
        list(REMOVE_ITEM written ${some})
        list(LENGTH written left)
        set(joined "${CMAKE_CURRENT_BINARY_DIR}/${target}_qmlcache_${left}.cpp")
        add_custom_command(OUTPUT "${joined}" DEPENDS ${some} "${settle}"
            COMMAND awk -f "${settle}" -v "out=${joined}" ${some} VERBATIM)
        set_source_files_properties("${joined}" PROPERTIES SKIP_AUTOGEN ON)
        target_sources(${target} PRIVATE "${joined}")
    endwhile()
endfunction()

function(ringtrue_qml_module name)
    cmake_parse_arguments(arg "" "" "QML_FILES;SINGLETONS;SOURCES;IMPORTS;LINK" ${ARGN})
    string(TOLOWER "${name}" lower)
    set(target "ringtrue_qml_${lower}")
    foreach(file IN LISTS arg_SINGLETONS)
        set_source_files_properties("${file}" PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    set(link "")
    foreach(import IN LISTS arg_IMPORTS)
        string(REPLACE "Ringtrue." "" other "${import}")
        string(TOLOWER "${other}" other)
        list(APPEND link "ringtrue_qml_${other}" "ringtrue_qml_${other}plugin")
    endforeach()
    qt_add_qml_module(${target} STATIC
        URI "Ringtrue.${name}" VERSION 1.0 RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml/Ringtrue/${name}"
        IMPORT_PATH "${CMAKE_BINARY_DIR}/qml"
        DEPENDENCIES QtQuick ${arg_IMPORTS}
        QML_FILES ${arg_SINGLETONS} ${arg_QML_FILES}
        SOURCES ${arg_SOURCES})
    if(CMAKE_BUILD_TYPE STREQUAL "Debug") # no C++ from QML in daily work: it takes most of the build
        set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    endif()
    ringtrue_qml_join(${target})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC Qt6::Quick ${link} ${arg_LINK})
    get_target_property(options ringtrue_flags INTERFACE_COMPILE_OPTIONS)
    list(REMOVE_ITEM options -Wshadow) # the C++ that qmlcachegen writes shadows
    target_compile_options(${target} PRIVATE ${options})
    ringtrue_precompile(${target} REUSE_FROM ringtrue_qml_precompiled)
    ringtrue_join(${target})
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
endfunction()
