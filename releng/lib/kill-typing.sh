#!/usr/bin/env bash
# Kills the built workstation again and again while somebody types into it and saves: what was acknowledged must be there
# each time, and what was not saved must be offered. Says "N kills, …, none lost"; fails where something is lost.
#   PRODUCT=… releng/lib/kill-typing.sh [KILLS]      5; on the display that is there
set -euo pipefail
KILLS="${1:-5}"
WORK=$(mktemp -d "${TMPDIR:-/tmp}/talkback-typing.XXXXXX")
LIBRARY="$WORK/studio" STATE="$WORK/state" SCRIPT=""
trap clean_up EXIT
# What is started in the background is a group of processes of its own.
set -m

clean_up() {
    [ -z "$SCRIPT" ] || kill -9 -- "-$SCRIPT" 2>/dev/null || true
    wait
    rm -rf "$WORK"
}

# In the place of the shell that calls it.
talkback() {
    TALKBACK_STATE="$STATE" exec "$PRODUCT/talkback" -nosplash -consoleLog -library "$LIBRARY" -operator EB "$@"
}

fail() {
    tail -n 30 "$WORK/out" >&2
    echo "$1" >&2
    exit 1
}

# Starts it, and waits until it has looked and is ready: PROCESS is it, SCRIPT is the script that started it and waits.
begin() {
    : >"$WORK/out"
    talkback "$@" >"$WORK/out" 2>&1 &
    SCRIPT=$!
    for ((tenths = 0; tenths < 1200; tenths++)); do
        if grep -q '^LOST' "$WORK/out"; then fail "After $kill kills: $(grep '^LOST' "$WORK/out")"; fi
        PROCESS=$(sed -n 's/^READY \([0-9][0-9]*\)$/\1/p' "$WORK/out")
        if [ -n "$PROCESS" ]; then return 0; fi
        kill -0 "$SCRIPT" 2>/dev/null || fail "The workstation ended by itself after $kill kills"
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
    kill -9 "$PROCESS" || fail "The workstation ended by itself before kill $((kill + 1))"
    code=0
    wait "$SCRIPT" 2>/dev/null || code=$?
    SCRIPT=""
    [ "$code" = 137 ] || fail "The workstation was to be killed, and ended with $code"
done
(talkback -typed "$WORK/typed") >"$WORK/out" 2>&1 || fail "After all $KILLS kills: $(grep '^LOST' "$WORK/out")"
found=$(grep '^FOUND' "$WORK/out") || fail "It was not looked at the end"
offered=$((offered + $(echo "$found" | sed 's/.*; \([0-9]*\) drafts.*/\1/')))
saved=$(echo "$found" | awk '{ print $2 }') lines=$(echo "$found" | awk '{ print $4 }')
# What is typed depends on chance and the machine: a few kills may leave no draft, many do not.
[ "$saved" -gt 0 ] && [ "$lines" -gt 0 ] && { [ "$offered" -gt 0 ] || [ "$KILLS" -lt 10 ]; } \
    || fail "Too little was done to say anything: $found, $offered offered in all"
echo "$KILLS kills, $saved acknowledged saves, $lines acknowledged lines, $offered drafts offered, none lost"
