#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Speak the scripts calls/*.call.txt with espeak-ng and write beside each the recording (*.opus, two channels: the
customer left, the agent right), the transcript (*.transcript.json) and, for all of them, calls.csv.

Usage: make_calls.py [REFERENCE ...]. Without a reference all calls are made, and calls.csv with them. Needs espeak-ng,
sox and ffmpeg (with libopus) and python3-yaml. The same programs give the same bytes.

A script is a header of `key: value` lines (without customer: nobody known), an empty line, then one event a line:
  A: text         the agent speaks          C: text   the customer speaks
  C< 0.5: text    starts 0.5 s before the turn before it ends
  (pause 2.5)     nobody speaks for 2.5 s   (hold 30)  music for the customer for 30 s
  (agent d-204)   another agent takes over here
"""
import array
import csv
import json
import math
import operator
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import wave

import yaml

RATE = 16000
BITRATE = "16k"  # for both channels
FOLDER = pathlib.Path(__file__).resolve().parent
CALLS = FOLDER / "calls"
TURN = re.compile(r"^([AC])(?:< ([0-9.]+))?: (.+)$")
EVENT = re.compile(r"^\((pause|hold|agent) (\S+)\)$")
BANDS = {"hd": ("120", "6800"), "mobile": ("300", "3400")}  # what the line lets through, Hz


def read_script(path):
    """The header as a dictionary and the events as tuples (what, value, text)."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    events = []
    for line in body.splitlines():
        turn, event = TURN.match(line), EVENT.match(line)
        if turn:
            events.append((turn[1], float(turn[2] or 0), turn[3]))
        elif event:
            events.append((event[1], event[2], ""))
        else:
            raise SystemExit(f"{path.name}: cannot read “{line}”")
    return header, events


def speak(text, voice, band, level):
    """The spoken text as frames of 16 bit, without silence before and after."""
    with tempfile.TemporaryDirectory() as folder:
        raw, cut = f"{folder}/raw.wav", f"{folder}/cut.wav"
        subprocess.run(["espeak-ng", "-v", voice["voice"], "-p", str(voice["pitch"]), "-s", str(voice["speed"]),
                        "-w", raw, text], check=True)
        edge = ["silence", "1", "0.01", "0.3%", "reverse"]
        subprocess.run(["sox", "-R", raw, "-r", str(RATE), "-c", "1", "-b", "16", cut, "gain", "-6",
                        "highpass", BANDS[band][0], "lowpass", BANDS[band][1], *edge, *edge, "norm", str(level)],
                       check=True)
        with wave.open(cut) as file:
            return array.array("h", file.readframes(file.getnframes()))


def line_noise(seed, frames, level_db):
    """A soft hiss, so that silence is not digital zero."""
    chance = random.Random(seed)
    loop, last = array.array("h"), 0.0
    amplitude = 32768 * 10 ** (level_db / 20) * 1.75  # the low-pass below takes 4.9 dB
    for _ in range(min(frames, 17 * RATE)):
        last = 0.5 * last + 0.5 * chance.gauss(0, amplitude)
        loop.append(round(last))
    repeated = loop * (frames // len(loop) + 1)
    return repeated[:frames]


def hold_music(seconds):
    """A quiet slow arpeggio."""
    notes = [220.0, 277.2, 329.6, 440.0, 329.6, 277.2, 196.0, 246.9, 293.7, 392.0, 293.7, 246.9]
    beat = int(RATE * 0.45)
    bar = array.array("h")
    for note in notes:
        for frame in range(beat):
            time = frame / RATE
            fade = min(1, frame / 160) * math.exp(-3.2 * time) * min(1, (beat - frame) / 160)
            tone = math.sin(2 * math.pi * note * time) + 0.3 * math.sin(4 * math.pi * note * time)
            bar.append(round(2300 * fade * tone))
    frames = int(seconds * RATE)
    return (bar * (frames // len(bar) + 1))[:frames]


def perform(header, events, voices):
    """Where everything lies: clips (side, first frame, frames), transcript messages, segments, length in frames."""
    chance = random.Random(int(header["reference"]))
    customer_voice, pitch, speed = header["voice"].split()
    agent, customer = header["agent"], {"voice": customer_voice, "pitch": pitch, "speed": speed}
    clips, messages, segments = [], [], [(agent, 0)]
    now = end = int(chance.uniform(0.7, 1.3) * RATE)
    for what, value, text in events:
        if what == "pause":
            now += int(float(value) * RATE)
        elif what == "agent":
            agent = value
            segments.append((agent, frames_to_ms(now)))
        elif what == "hold":
            clip = hold_music(float(value))
            start = now + int(0.4 * RATE)
            clips.append(("A", start, clip))
            messages.append(("system", start, start + len(clip), "On hold"))
            now = end = start + len(clip)
        else:
            mine = what == "A"
            clip = speak(text, voices[agent] if mine else customer, "hd" if mine else header["line"], -5 if mine else -7)
            start = end - int(value * RATE) if value else now + int(chance.uniform(0.3, 0.85) * RATE)
            clips.append((what, start, clip))
            messages.append(("agent" if mine else "customer", start, start + len(clip), text))
            now = end = max(end, start + len(clip))
    return clips, messages, segments, now + int(0.9 * RATE)


def frames_to_ms(frames):
    return round(frames * 1000 / RATE)


def mix(clips, side, length, noise):
    """One channel: the clips of one side over the line noise."""
    channel = array.array("h", bytes(2 * length))
    for whose, start, clip in clips:
        if whose == side:
            channel[start:start + len(clip)] = clip
    return array.array("h", map(operator.add, channel, noise))


def write_opus(path, customer, agent):
    """Two uncoupled mono streams (mapping family 255): at this rate a coupled pair would let one side be heard in
    the other's channel."""
    both = array.array("h", bytes(4 * len(customer)))
    both[0::2], both[1::2] = customer, agent
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "s16le", "-ar", str(RATE), "-ac", "2", "-i", "pipe:0",
                    "-c:a", "libopus", "-b:a", BITRATE, "-vbr", "on", "-application", "voip", "-mapping_family", "255",
                    "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", str(path)],
                   input=both.tobytes(), check=True)


def write_transcript(path, reference, length, messages):
    lines = [json.dumps({"at_ms": frames_to_ms(start), "end_ms": frames_to_ms(end), "side": side, "text": text},
                        ensure_ascii=False) for side, start, end, text in sorted(messages, key=lambda m: m[1])]
    path.write_text('{"ringtrue": "transcript 1", "reference": "%s", "duration_ms": %d, "messages": [\n  %s\n]}\n'
                    % (reference, frames_to_ms(length), ",\n  ".join(lines)), encoding="utf-8")


def make(path, voices):
    header, events = read_script(path)
    clips, messages, segments, length = perform(header, events, voices)
    stem = path.name.removesuffix(".call.txt")
    seed = int(header["reference"])
    customer_noise = -52 if header["line"] == "mobile" else -60
    write_opus(CALLS / f"{stem}.opus", mix(clips, "C", length, line_noise(seed, length, customer_noise)),
               mix(clips, "A", length, line_noise(seed + 100000, length, -62)))
    write_transcript(CALLS / f"{stem}.transcript.json", header["reference"], length, messages)
    print(f"{stem}.opus {length / RATE:6.1f} s {(CALLS / f'{stem}.opus').stat().st_size:7d} bytes")
    return [f"{stem}.opus", header["reference"], header["agent"], header.get("customer", ""),
            header["contact_type"], header["started_at"],
            ";".join(f"{agent}@{at}" for agent, at in segments) if len(segments) > 1 else ""]


def main():
    wanted = sys.argv[1:]
    voices = yaml.safe_load((FOLDER / "voices.yaml").read_text(encoding="utf-8"))
    paths = [path for path in sorted(CALLS.glob("*.call.txt"))
             if not wanted or any(path.name == f"call-{reference}.call.txt" for reference in wanted)]
    rows = [make(path, voices) for path in paths]
    if not wanted:
        with open(CALLS / "calls.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["file", "reference", "agent", "customer", "contact_type", "started_at", "segments"])
            writer.writerows(rows)


if __name__ == "__main__":
    main()
