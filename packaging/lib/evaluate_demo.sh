#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# evaluate_demo.sh RINGTRUE WORKSPACE: what the app would be opened for, done on the command line. A waiting chat of the
# demo is shown, evaluated once, explained and verified; the explanation is left beside the workspace.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
ringtrue=$1
export RINGTRUE_WORKSPACE=$2 RINGTRUE_AS=q-12
chat=5003
result="$2-evaluation-$chat.txt"

first() { # key: its first text in a JSON object
    sed -n "s/^ *\"$1\": \"\\([^\"]*\\)\".*/\\1/p" | head -n 1
}

echo "Waiting to be evaluated:"
"$ringtrue" interaction list --waiting
echo
"$ringtrue" interaction show "$chat"
if "$ringtrue" interaction list --waiting --reference "$chat" --json | grep -q '"id"'; then
    evaluation=$("$ringtrue" evaluation submit --interaction "$chat" \
        --answers "$source_dir/packaging/demo/evaluation-$chat.json" --json | first evaluation)
else
    evaluation=$("$ringtrue" interaction show "$chat" --json | first id)
fi
echo
"$ringtrue" evaluation explain "$evaluation" | tee "$result"
echo
"$ringtrue" verify "$RINGTRUE_WORKSPACE"
echo
echo "The workspace is in $RINGTRUE_WORKSPACE"
echo "The evaluation, explained down to the evidence and up to the promise, is in $result"
