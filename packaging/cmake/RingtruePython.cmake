# SPDX-License-Identifier: Apache-2.0
# The system's Python first: it sees the packages of packaging/packages.txt (pyatspi, nacl).
find_program(RINGTRUE_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(RINGTRUE_PYTHON python3 REQUIRED)
