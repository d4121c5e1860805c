#!/usr/bin/env bash
# Kills the built workstation again and again while somebody types into it and saves: what was acknowledged must be there
# each time, and what was not saved must be offered. Says "N kills, …, none lost"; fails where something is lost.
#   PRODUCT=… releng/lib/kill-typing.sh [KILLS]      5; on the display that is there
set -euo pipefail
KILLS="${1:-5}"
WORK=$(mktemp -d "${TMPDIR:-/tmp}/talkback-typing.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
LIBRARY="$WORK/studio" STATE="$WORK/state"

# In the place of the shell that calls it: its process is the program's.
talkback() {
    TALKBACK_STATE="$STATE" exec "$PRODUCT/talkback" -nosplash -consoleLog -library "$LIBRARY" -operator EB "$@"
}

fail() {
    tail -n 30 "$WORK/out" >&2
    echo "$1" >&2
    exit 1
}

# Starts it, and waits until it has looked and is ready: PROCESS is it.
begin() {
    : >"$WORK/out"
    talkback "$@" >"$WORK/out" 2>&1 &
    PROCESS=$!
    for ((tenths = 0; tenths < 1200; tenths++)); do
        if grep -q '^LOST' "$WORK/out"; then fail "After $kill kills: $(grep '^LOST' "$WORK/out")"; fi
        if grep -q '^READY' "$WORK/out"; then return 0; fi
        kill -0 "$PROCESS" 2>/dev/null || fail "The workstation ended by itself after $kill kills"
        sleep 0.1
    done
    fail "The workstation was not ready after $kill kills"
}

TALKBACK_STATE="$STATE" "$PRODUCT/talkback" cli \
    --library "$LIBRARY" init --sample >"$WORK/out" 2>&1 || { kill=0; fail "No sample studio was made"; }
offered=0
for ((kill = 0; kill < KILLS; kill++)); do
    begin -typing "$WORK/typed"
    offered=$((offered + $(sed -n 's/^FOUND .*; \([0-9]*\) drafts.*/\1/p' "$WORK/out")))
    # From half a second on: mostly long enough for drafts.
    sleep "$((RANDOM % 8)).$((RANDOM % 10))"
    sleep 0.5
    kill -9 "$PROCESS"
    wait "$PROCESS" 2>/dev/null || true
done
(talkback -typed "$WORK/typed") >"$WORK/out" 2>&1 || fail "After all $KILLS kills: $(grep '^LOST' "$WORK/out")"
found=$(grep '^FOUND' "$WORK/out") || fail "It was not looked at the end"
offered=$((offered + $(echo "$found" | sed 's/.*; \([0-9]*\) drafts.*/\1/')))
saved=$(echo "$found" | awk '{ print $2 }') lines=$(echo "$found" | awk '{ print $4 }')
# What is typed depends on chance and the machine: a few kills may leave no draft, many do not.
[ "$saved" -gt 0 ] && [ "$lines" -gt 0 ] && { [ "$offered" -gt 0 ] || [ "$KILLS" -lt 10 ]; } \
    || fail "Too little was done to say anything: $found, $offered offered in all"
echo "$KILLS kills, $saved acknowledged saves, $lines acknowledged lines, $offered drafts offered, none lost"
