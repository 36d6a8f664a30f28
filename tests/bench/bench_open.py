#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""From a key to the form and what was said: opens the first waiting interactions of Today one after the other on Xvfb.

    bench_open.py APP WORKSPACE PERSON LIMIT_MS

With RINGTRUE_TRACE_START=1 the app writes a line when a key arrives and one when a page shows all it has:
`ringtrue-trace key <nanoseconds of CLOCK_MONOTONIC>`, `ringtrue-trace frame <nanoseconds>`.
"""
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e"))
from app_session import AppSession, Desktop, run_test, wait_until  # noqa: E402
from traced_app import traced  # noqa: E402

LINE = re.compile(r"^ringtrue-trace (key|frame|first-frame) (\d+)$", re.MULTILINE)
PAUSE = 0.3  # so that what a page does late is not taken for the next one
OPENING = ["Return", "1", "2", "3", "4", "5", "6"]


class Trace:
    def __init__(self, session):
        self.session = session
        wait_until(lambda: self.frames() == 1, session.said, 60)

    def lines(self):
        return [(kind, int(at)) for kind, at in LINE.findall(self.session.log.read_text(errors="replace"))]

    def frames(self):
        return sum(kind != "key" for kind, _ in self.lines())

    def press(self, key):
        """Milliseconds from the key to the page that it opened."""
        before = self.frames()
        self.session.press(key)
        wait_until(lambda: self.frames() > before, self.session.said, 20)
        frame = [at for kind, at in self.lines() if kind != "key"][before]
        return (frame - max(at for kind, at in self.lines() if kind == "key" and at < frame)) / 1e6


def test():
    app, workspace, person, limit = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    with Desktop() as desktop, AppSession(desktop, [app, workspace, "--as", person], traced()) as session:
        trace = Trace(session)
        time.sleep(2)  # somebody reads what waits
        times = []
        for key in OPENING:
            times.append(trace.press(key))
            time.sleep(PAUSE)
            trace.press("Escape")
            time.sleep(PAUSE)
    print(f"opening: first {times[0]:.0f} ms, median {statistics.median(times):.0f} ms of "
          f"{' '.join(f'{value:.0f}' for value in times)}; limit {limit:.0f} ms")
    assert max(times) < limit  # also the first chat and the first call


run_test(test)
