#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""From exec to the first frame with Today's rows: median of 7 warm starts on Xvfb, against a limit in milliseconds.

    bench_first_frame.py APP WORKSPACE PERSON LIMIT_MS

PERSON signs in without being asked (--as). With RINGTRUE_TRACE_START=1 the app writes one line to stderr when that frame
was shown: `ringtrue-trace first-frame <nanoseconds of CLOCK_MONOTONIC>`.
"""
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
from app_session import AppSession, Desktop, run_test, wait_until  # noqa: E402
from traced_app import traced  # noqa: E402

STARTS = 7
LINE = re.compile(r"^ringtrue-trace first-frame (\d+)$", re.MULTILINE)


def first_frame(desktop, command):
    """Milliseconds from just before exec to the frame."""
    started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    with AppSession(desktop, command, traced()) as session:
        found = wait_until(lambda: LINE.search(session.log.read_text(errors="replace")), session.said, 60)
        return (int(found.group(1)) - started) / 1e6


def test():
    app, workspace, person, limit = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    command = [app, workspace, "--as", person]
    with Desktop(sound=False) as desktop:
        first_frame(desktop, command)  # warms the page cache
        times = [first_frame(desktop, command) for _ in range(STARTS)]
    median = statistics.median(times)
    print(f"first frame: median {median:.0f} ms of {' '.join(f'{value:.0f}' for value in sorted(times))}; limit {limit:.0f} ms")
    assert median < limit


run_test(test)
