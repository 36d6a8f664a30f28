# SPDX-License-Identifier: Apache-2.0
# ringtrue_precompile(target CORE|COMMANDS|QT)          compiles headers of others, never ours, once for all files of the target
# ringtrue_precompile(target REUSE_FROM other)          takes those of another target with the same compiler options
# ringtrue_precompiled(target CORE|TESTS|.. LINK ..)    a target that only compiles them, for others to take
#
# Reading such headers was half of a build. Files still include what they use: architecture.headers compiles without
# these, and so do presets core and fuzz.
set(standard <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <mutex> <optional> <set> <span>
    <sstream> <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)
set(qt <QAbstractListModel> <QCoreApplication> <QDateTime> <QLocale> <QPainter> <QPointer> <QQmlEngine> <QQuickPaintedItem>
    <QRegularExpression> <QStringList> <QThreadPool> <QTimer> <QtQml/qqmlprivate.h>)
set(catch <tests/catch.h> <nlohmann/json.hpp>)
set(RINGTRUE_PRECOMPILED_CORE ${standard} <fmt/format.h>)
set(RINGTRUE_PRECOMPILED_COMMANDS ${standard} <fmt/format.h> <nlohmann/json.hpp>)
set(RINGTRUE_PRECOMPILED_QT ${standard} ${qt})
set(RINGTRUE_PRECOMPILED_TESTS ${standard} ${catch})
set(RINGTRUE_PRECOMPILED_QML_TESTS ${standard} ${qt} ${catch} <QAbstractItemModelTester> <QGuiApplication> <QQmlComponent>
    <QQuickView> <QQuickWindow> <QSignalSpy> <QTest>)

function(ringtrue_precompile target kind)
    if(kind STREQUAL REUSE_FROM)
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${RINGTRUE_PRECOMPILED_${kind}})
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # for ccache
    endif()
endfunction()

function(ringtrue_precompiled target kind)
    cmake_parse_arguments(arg "" "" "LINK;OPTIONS" ${ARGN})
    file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp" CONTENT "")
    add_library(${target} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${target} PRIVATE ${arg_LINK})
    target_compile_options(${target} PRIVATE ${arg_OPTIONS})
    target_compile_features(${target} PRIVATE cxx_std_20)
    ringtrue_precompile(${target} ${kind})
endfunction()
