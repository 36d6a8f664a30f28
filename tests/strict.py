# SPDX-License-Identifier: Apache-2.0
"""What a test does where it cannot run: it is skipped, and in a strict run it fails."""
import os
import sys
import unittest

SKIPPED = 77  # what CTest calls skipped


def is_strict():
    """True on CI and in a strict run: there no test may pass unseen without having run."""
    return os.environ.get("RINGTRUE_STRICT") == "1" or os.environ.get("CI") == "true"


def skip_or_fail(reason):
    """Ends a test that cannot run here: skipped, in a strict run failed."""
    print(f"{'failed' if is_strict() else 'skipped'}: {reason}")
    sys.exit(1 if is_strict() else SKIPPED)


def run_cases():
    """Runs the unittest cases of the program; where all pass but some were skipped, CTest hears of it."""
    result = unittest.main(exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    if result.skipped:
        skip_or_fail("; ".join(f"{case}: {reason}" for case, reason in result.skipped))
