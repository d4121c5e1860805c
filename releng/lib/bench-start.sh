#!/usr/bin/env bash
# Run by releng/bench on a display: starts the workstation and the bare workbench in turn and adds the times to FIGURES.
set -euo pipefail
. "$(dirname "$0")/bench-report.sh"
DELIVERED="$PRODUCT/../../../../../as-delivered"
LAUNCHER=$(ls "$DELIVERED"/org.eclipse.equinox.launcher_*.jar)
USABLE="$WORK/usable"

# Milliseconds from calling it to its being usable, on the sample studio or the library named; with "both" first, and in
# a second line to all rows of the pipeline being there.
ours() {
    if [ "${1:-}" = both ]; then shift; started "$@"; else started "$@" | sed -n 1p; fi
}

started() {
    timed env TALKBACK_STATE="$WORK/state-start" \
        "TALKBACK_VMARGS=-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:$WORK/ours.info -Dtalkback.bench.usable=$USABLE" \
        "$PRODUCT/talkback" -nosplash -application studio.talkback.bench.ui.watched -library "${1:-$WORK/sample}" -operator EB
}

bare() {
    timed "$TALKBACK_JAVA" "-Dtalkback.bench.usable=$USABLE" -jar "$LAUNCHER" -nosplash \
        -configuration "$WORK/bare/configuration" -data "$WORK/bare/workspace"
}

timed() {
    local began at
    rm -f "$USABLE"
    began=$(date +%s%N)
    "$@" >"$WORK/start.log" 2>&1 || {
        cat "$WORK/start.log" "$WORK"/*/configuration/*.log "$WORK"/*/*/configuration/*.log >&2 2>/dev/null
        exit 1
    }
    while read -r at; do
        echo $(((at - began) / 1000000))
    done <"$USABLE"
}

bare_configuration() {
    mkdir -p "$WORK/bare/configuration"
    cat >"$WORK/bare/configuration/config.ini" <<INI
osgi.install.area=file:$PRODUCT
osgi.framework=file:$(ls "$DELIVERED"/org.eclipse.osgi_*.jar)
osgi.bundles=reference:file:$(ls "$PRODUCT"/plugins/org.eclipse.equinox.simpleconfigurator_*.jar)@1:start
osgi.bundles.defaultStartLevel=4
org.eclipse.equinox.simpleconfigurator.configUrl=file:$WORK/bare.info
eclipse.application=studio.talkback.bench.bare.ui.bare
INI
}

# Only root can; elsewhere cold starts are left out.
empty_file_cache() {
    sync
    { echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null
}

middle() {
    sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

range() {
    sort -n "$1" | awk 'NR == 1 { least = $1 } { most = $1 } END { printf "from %d to %d of %d", least, most, NR }'
}

# KIND: what was measured of both goes into the figures.
compare() {
    figure "Talkback, $1" "" "$(middle "$WORK/ours.$1")" ms "$(range "$WORK/ours.$1")" ""
    figure "Bare workbench, $1" "" "$(middle "$WORK/bare.$1")" ms "$(range "$WORK/bare.$1")" ""
    figure "Talkback's part of the bare workbench's time, $1" "" \
        "$(awk -v ours="$(middle "$WORK/ours.$1")" -v bare="$(middle "$WORK/bare.$1")" 'BEGIN { printf "%.2f", ours / bare }')" \
        times "" "$2"
}

bare_configuration
bare >"$WORK/bare.first"
ours >"$WORK/ours.first"
for round in $(seq "$WARM"); do
    ours >>"$WORK/ours.warm"
    bare >>"$WORK/bare.warm"
done
for round in $(seq "$COLD"); do
    empty_file_cache || break
    ours >>"$WORK/ours.cold"
    empty_file_cache
    bare >>"$WORK/bare.cold"
done
compare warm "<= 0.6"
if [ -f "$WORK/bare.cold" ]; then
    compare cold "<= 0.6"
fi
# The large library is there once its own section was measured. An empty one has no pipeline to wait for: the sample
# studio stands for it.
LARGE="$BENCH/library-full"
if [ -e "$LARGE.seeded" ]; then
    ours "$LARGE" >/dev/null
    for round in $(seq "$WARM"); do
        ours both "$LARGE" >"$WORK/large.both"
        sed -n 1p "$WORK/large.both" >>"$WORK/large.warm"
        sed -n 2p "$WORK/large.both" >>"$WORK/large.whole"
        ours >>"$WORK/small.warm"
    done
    figure "Talkback with 60,000 items and 1,000,000 entries, warm" "" "$(middle "$WORK/large.warm")" ms \
        "$(range "$WORK/large.warm")" ""
    figure "Its part of the time with the sample studio" "" \
        "$(awk -v large="$(middle "$WORK/large.warm")" -v small="$(middle "$WORK/small.warm")" \
            'BEGIN { printf "%.2f", large / small }')" times "" "<= 1.2"
    figure "With it, until all rows are there and drawn" "" "$(middle "$WORK/large.whole")" ms "$(range "$WORK/large.whole")" ""
fi
figure "Talkback, first start after it was installed" "" "$(cat "$WORK/ours.first")" ms "" ""
figure "Bare workbench, first start" "" "$(cat "$WORK/bare.first")" ms "" ""
