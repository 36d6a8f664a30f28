#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the worked examples of packaging/docs/file-formats.md with none of our code: layout, hash, signature.

Usage: check_facts.py facts.txt    (each line: name, public key in hex, fact in hex)
Exits 1 where an example is not laid out, hashed and signed as the documentation says."""
import hashlib
import json
import struct
import sys
import uuid

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


def decode(data):
    """The fields of a fact and the offset where the hash begins; raises where the layout is wrong."""
    at = 0

    def take(size):
        nonlocal at
        if at + size > len(data):
            raise ValueError(f"cut short at byte {at}")
        at += size
        return data[at - size : at]

    def number(form):
        return struct.unpack(">" + form, take(struct.calcsize(form)))[0]

    if take(4) != b"RTF1":
        raise ValueError("no fact")
    fact = {name: str(uuid.UUID(bytes=take(16))) for name in ("fact_id", "org", "author", "device")}
    fact["device_seq"] = number("Q")
    fact["prev_hash"] = take(32).hex()
    fact["kind"] = take(number("B")).decode("ascii")
    fact["kind_version"] = number("H")
    fact["at"] = number("q")
    fact["offset_minutes"] = number("h")
    fact["refs"] = [str(uuid.UUID(bytes=take(16))) for _ in range(number("H"))]
    fact["blobs"] = [(take(32).hex(), number("Q")) for _ in range(number("H"))]
    fact["body"] = take(number("I"))
    end = at
    fact["hash"], fact["signature"] = take(32), take(64)
    if at != len(data):
        raise ValueError("bytes after the signature")
    return fact, end


def device_of(key):
    """The id of the device with this public key: 16 bytes of a hash, marked as a UUID of version 8."""
    made = bytearray(hashlib.sha256(b"ringtrue-device-1\0" + key).digest()[:16])
    made[6] = made[6] & 0x0F | 0x80
    made[8] = made[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(made))


def check(key, data):
    fact, end = decode(data)
    if hashlib.sha256(data[:end]).digest() != fact["hash"]:
        raise ValueError("another hash")
    VerifyKey(key).verify(b"ringtrue-fact-1\0" + fact["hash"], fact["signature"])
    if device_of(key) != uuid.UUID(fact["device"]):
        raise ValueError("a device that is not its key's")
    json.loads(fact["body"])
    return fact


def fails(key, data):
    try:
        check(key, data)
    except (ValueError, BadSignatureError):
        return True
    return False


def main():
    previous = "00" * 32
    lines = open(sys.argv[1], encoding="ascii").read().splitlines()
    for line in lines:
        name, key, data = line.split()
        key, data = bytes.fromhex(key), bytes.fromhex(data)
        fact = check(key, data)
        if fact["prev_hash"] != previous:
            raise ValueError("the chain is broken")
        previous = fact["hash"].hex()
        # A check that cannot fail checks nothing.
        for at in range(0, len(data), 7):
            if not fails(key, data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]):
                raise ValueError(f"byte {at} can be changed unnoticed")
        print(f"{name}: {fact['kind']} {fact['fact_id']} holds")
    if len(lines) != 3:
        raise ValueError("three examples are documented")


main()
