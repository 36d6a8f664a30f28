// SPDX-License-Identifier: Apache-2.0
// The main of every Catch2 program, compiled once.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#endif
#include "tests/catch.h"
