# SPDX-License-Identifier: Apache-2.0
"""Sounds made at test time."""
import struct


def wav(seconds, rate=8000, pitch=37, channels=1):
    """A WAV file of 16 bits, its length in whole seconds."""
    sound = b"".join(struct.pack("<h", (i * pitch) % 4000 - 2000) for i in range(seconds * rate * channels))
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(sound), b"WAVE", b"fmt ", 16, 1, channels, rate, 2 * channels * rate, 2 * channels, 16,
                       b"data", len(sound))
    return head + sound
