# SPDX-License-Identifier: Apache-2.0
"""How benches start the app: with its trace, and without a screen reader, whose tree would be made with each page."""


def traced():
    return {"RINGTRUE_TRACE_START": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "NO_AT_BRIDGE": "1",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
