#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""From exec to the first frame with Today's rows: median of 7 warm starts on Xvfb, against a limit in milliseconds.

    bench_first_frame.py APP WORKSPACE LIMIT_MS

With RINGTRUE_TRACE_START=1 the app writes one line to stderr when that frame was shown:
`ringtrue-trace first-frame <nanoseconds of CLOCK_MONOTONIC>`.
"""
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
from app_session import AppSession, Desktop, run_test, wait_until  # noqa: E402

STARTS = 7
LINE = re.compile(r"^ringtrue-trace first-frame (\d+)$", re.MULTILINE)


def first_frame(desktop, app, workspace):
    """Milliseconds from just before exec to the frame."""
    started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    with AppSession(desktop, [app, workspace], {"RINGTRUE_TRACE_START": "1"}) as session:
        found = wait_until(lambda: LINE.search(session.log.read_text(errors="replace")), session.said, 60)
        return (int(found.group(1)) - started) / 1e6


def test():
    app, workspace, limit = sys.argv[1], sys.argv[2], float(sys.argv[3])
    with Desktop(sound=False) as desktop:
        first_frame(desktop, app, workspace)  # warms the page cache and the QML cache
        times = [first_frame(desktop, app, workspace) for _ in range(STARTS)]
    median = statistics.median(times)
    print(f"first frame: median {median:.0f} ms of {' '.join(f'{value:.0f}' for value in sorted(times))}; limit {limit:.0f} ms")
    assert median < limit


run_test(test)
