# SPDX-License-Identifier: Apache-2.0
# One interface target that every target of ours links: warnings and sanitizers.
add_library(ringtrue_flags INTERFACE)
target_compile_options(ringtrue_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(RINGTRUE_WERROR)
    target_compile_options(ringtrue_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees overlaps that are not there in std::string (its bug 105651), and what these warn of depends on how
    # much was inlined: they are told, and do not stop a build that was clean without optimisation.
    target_compile_options(ringtrue_flags INTERFACE -Wno-restrict)
    if(RINGTRUE_WERROR)
        target_compile_options(ringtrue_flags INTERFACE
            -Wno-error=maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread)
    endif()
endif()
if(RINGTRUE_SANITIZE)
    list(JOIN RINGTRUE_SANITIZE "," sanitizers)
    set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
    target_compile_options(ringtrue_flags INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer)
    if(NOT RINGTRUE_FUZZ AND RINGTRUE_SANITIZE MATCHES "undefined")
        # Half of the build is these two. Null is told by the address sanitizer as well; the fuzzers keep both.
        target_compile_options(ringtrue_flags INTERFACE -fno-sanitize=null,alignment)
    endif()
    target_link_options(ringtrue_flags INTERFACE -fsanitize=${sanitizers})
endif()
if(RINGTRUE_FUZZ)
    target_compile_options(ringtrue_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(RINGTRUE_CCACHE ccache)
if(RINGTRUE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_SOURCE_DIR}/packaging/lib/compile;${RINGTRUE_CCACHE};${CMAKE_SOURCE_DIR}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()
