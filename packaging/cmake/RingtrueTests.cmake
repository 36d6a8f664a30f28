# SPDX-License-Identifier: Apache-2.0
# ringtrue_add_tests(NAME core_base SOURCES ... LINK ... [APART ...] [TIMEOUT seconds] [ALONE] [EFFORT] [PRINTS])
#
# ALONE: its cases measure time and run beside no other test. EFFORT: they watch how much is computed and are optimised (what
# a library and its tests both make of one template is linked from the tests). PRINTS: they set texts on pages; what the
# libraries for that leave behind, or do in threads of their own, is passed over.
# APART: files that share names with others and are not joined (RingtrueJoin.cmake).
# One Catch2 program of the given sources; every test case is a CTest test named NAME.<case>.
# No SKIP_RETURN_CODE: Catch2 2.13 returns the number of failed assertions. A case that says "skipped, no ..." is skipped.
# Cases tagged [long] become tests of label `long` (Catch2 2.13 does not turn tags into labels).

# How many times longer than usual a test may take: with sanitizers all is slower. Tests read it from the environment, too.
set(RINGTRUE_PATIENCE 1)
if(RINGTRUE_SANITIZE)
    set(RINGTRUE_PATIENCE 8)
endif()
# What LeakSanitizer passes over, in tests that draw. (Those of the whole app on a display ask for no leaks: graphic
# drivers are gone from memory before they are told, so that nothing names them.)
set(RINGTRUE_LEAKS_OF_OTHERS "suppressions=${CMAKE_SOURCE_DIR}/tests/leaks_of_others.txt:print_suppressions=0")
# The same for tests that print, for the sanitizer of the build: an ENVIRONMENT_MODIFICATION.
set(RINGTRUE_FAULTS_OF_OTHERS "LSAN_OPTIONS=set:${RINGTRUE_LEAKS_OF_OTHERS}")
if(RINGTRUE_SANITIZE MATCHES "thread")
    set(RINGTRUE_FAULTS_OF_OTHERS "TSAN_OPTIONS=set:suppressions=${CMAKE_SOURCE_DIR}/tests/races_of_others.txt")
endif()

function(ringtrue_add_tests)
    cmake_parse_arguments(arg "ALONE;EFFORT;PRINTS" "NAME;TIMEOUT" "SOURCES;LINK;APART" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${RINGTRUE_PATIENCE}")
    set(alone FALSE)
    if(arg_ALONE)
        set(alone TRUE)
    endif()
    set(others "")
    if(arg_PRINTS)
        set(others ENVIRONMENT_MODIFICATION "${RINGTRUE_FAULTS_OF_OTHERS}")
    endif()
    add_executable(test_${arg_NAME} ${arg_SOURCES})
    target_link_libraries(test_${arg_NAME} PRIVATE ringtrue_flags ringtrue_tests_main ${arg_LINK})
    if(NOT arg_ALONE AND NOT arg_EFFORT)
        # What is tested is optimised; its tests need not be, and a third of their build is the optimiser's.
        target_compile_options(test_${arg_NAME} PRIVATE -O0)
        ringtrue_precompile(test_${arg_NAME} REUSE_FROM ringtrue_tests_precompiled)
    endif()
    ringtrue_join(test_${arg_NAME} APART ${arg_APART})
    catch_discover_tests(test_${arg_NAME} TEST_SPEC "~[long]~[.]" TEST_PREFIX "${arg_NAME}."
        PROPERTIES TIMEOUT ${arg_TIMEOUT} RUN_SERIAL ${alone} ENVIRONMENT "RINGTRUE_PATIENCE=${RINGTRUE_PATIENCE}"
            SKIP_REGULAR_EXPRESSION "skipped, no " ${others})
    foreach(source IN LISTS arg_SOURCES)
        file(STRINGS "${source}" long REGEX "\\[long\\]" LIMIT_COUNT 1)
        if(long)
            catch_discover_tests(test_${arg_NAME} TEST_SPEC "[long]" TEST_PREFIX "${arg_NAME}." TEST_LIST ${arg_NAME}_long
                PROPERTIES TIMEOUT 3600 LABELS long ENVIRONMENT "RINGTRUE_PATIENCE=${RINGTRUE_PATIENCE}"
                SKIP_REGULAR_EXPRESSION "skipped, no " ${others})
            break()
        endif()
    endforeach()
endfunction()
