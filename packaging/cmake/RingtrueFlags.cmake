# SPDX-License-Identifier: Apache-2.0
# One interface target that every target of ours links: warnings and sanitizers.
add_library(ringtrue_flags INTERFACE)
target_compile_options(ringtrue_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(RINGTRUE_WERROR)
    target_compile_options(ringtrue_flags INTERFACE -Werror)
endif()
if(RINGTRUE_SANITIZE)
    list(JOIN RINGTRUE_SANITIZE "," sanitizers)
    target_compile_options(ringtrue_flags INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer -O1 -g1)
    target_link_options(ringtrue_flags INTERFACE -fsanitize=${sanitizers})
endif()

find_program(RINGTRUE_CCACHE ccache)
if(RINGTRUE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${RINGTRUE_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()
