# Sourced by releng/bench: makes releng/bench-results.md of the figures, section by section.

RESULTS=releng/bench-results.md

# NAME SCALE NUMBER UNIT SPREAD GOAL: the same line as studio.talkback.bench.Figures writes.
figure() {
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$@" >>"$FIGURES"
    echo "  $1: $3 $4" >&2
}

# All sections in the order of the file: those just measured anew, the others as they were.
write_section() {
    local name fresh="$WORK/$1.md"
    { section_head "$1"; table "$2"; remarks "$1"; } >"$fresh"
    {
        echo "# Measurements"
        echo
        echo "Written by \`releng/bench\`; each section says when and on what it was measured. A figure is a median; where its goal"
        echo "says p95, it is what 95 of 100 did not exceed."
        for name in start library files audio console watch rooms names faces kills typing; do
            if [ "$name" = "$1" ]; then cat "$fresh"; else old_section "$name"; fi
        done
    } >"$WORK/results.md"
    cp "$WORK/results.md" "$RESULTS"
}

title() {
    case "$1" in
        start) echo "## Start" ;;
        library) echo "## A large library" ;;
        files) echo "## Files" ;;
        audio) echo "## Sound" ;;
        console) echo "## Consoles" ;;
        watch) echo "## What other programs save and write down" ;;
        rooms) echo "## Rooms that meet" ;;
        names) echo "## Quick entry" ;;
        faces) echo "## Faceplates" ;;
        kills) echo "## Killed while saving" ;;
        typing) echo "## Killed while it is typed into" ;;
    esac
}

old_section() {
    if [ -f "$RESULTS" ]; then
        awk -v title="$(title "$1")" '/^## / { on = $0 == title; if (on) print "" } on && (/./ || body) { print; body = 1 }' "$RESULTS" |
            sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
    fi
}

remarks() {
    local kept
    kept=$(old_section "$1" | grep '^>' || true)
    if [ -n "$kept" ]; then
        printf '\n%s\n\n' "$kept"
    fi
}

section_head() {
    local commit
    commit=$(git rev-parse --short HEAD 2>/dev/null || echo "no repository")
    git diff --quiet HEAD -- bundles features pom.xml 2>/dev/null || commit="$commit with changes"
    printf '\n%s\n\n' "$(title "$1")"
    echo "Measured $(date -u '+%Y-%m-%d %H:%M') UTC at $commit on $(machine). Load at its end: $(load)."
    echo
    case "$1" in
        start) echo "From calling the start script to the library open and the pipeline of the sample studio drawn. Beside it, in turn,"
            echo "a bare workbench of the same platform's bundles with one empty view, started by \`java -jar\` without options:"
            echo "to its window open and taking input. Cold: the system's file cache was emptied before. Of a large library the"
            echo "first screenful is drawn then, and the rest is read after; how long that takes has a line of its own." ;;
        library) echo "Heap of the process: 512 MiB, as the program is started. Saves are timed until they are acknowledged: in the journal"
            echo "and in the index, both forced. Beside them, on the same disk, what forcing 8 kB alone takes." ;;
        files) echo "In a warm process; the session text is far larger than the heap." ;;
        audio) echo "In a warm process, on files that the system has in its memory. The 30 seconds begin between two samples." ;;
        console) echo "In a warm process. The link: against a simulated X32 in the same process over the loopback address, which keeps 64 packets, drops what"
            echo "exceeds them, and deals with 25,000 a second. A load is timed from the consent to the proof: the console is read, set in the"
            echo "safe order, and read back whole; the two scenes differ in nearly every control, and are loaded in turn. The page of"
            echo "differences: from the two consoles to what was drawn." ;;
        watch) echo "On a small library in the program's own process, its watcher looking as often as it does in the workstation." ;;
        rooms) echo "In the program's own process, between libraries on one disk; each revision is verified when it is written and when it is"
            echo "taken in, and forced before it counts as there." ;;
        names) echo "In a warm process." ;;
        faces) echo "In a warm process with the program's own heap, from the new values to what was drawn of them." ;;
        kills) echo "\`KillTest\` with more kills and a grown library: after each kill the library is opened, what was acknowledged is read" 
            echo "again and saved anew, and after every tenth all of it is, and the library checked." ;;
        typing) echo "\`releng/lib/kill-typing.sh\`: the built workstation is killed while three song sheets are typed into, some are saved and lines"
            echo "are logged. Started again it looks for all that the screen had acknowledged; a draft is to hold what was on the screen 4 seconds"
            echo "before the kill, or later." ;;
    esac
    echo
}

# How many processes wanted to run, on average of the last 5 minutes: those that measured among them.
load() {
    uptime | sed 's/.*average[s]*: //; s/^[^ ]* //; s/,* .*//'
}

machine() {
    local cpu memory system
    if [ "$(uname -s)" = Darwin ]; then
        cpu=$(sysctl -n machdep.cpu.brand_string)
        memory=$(($(sysctl -n hw.memsize) >> 30))
        system="macOS $(sw_vers -productVersion)"
    else
        cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
        memory=$(awk '/^MemTotal/ { printf "%d", $2 / 1048576 }' /proc/meminfo)
        system="$(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r | sed 's/-.*//')"
    fi
    echo "$cpu, $(getconf _NPROCESSORS_ONLN) cores, $memory GiB, $system, $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n '2s/ (build.*//p')"
}

# One row a figure, one column a scale.
table() {
    awk -F '\t' '
        function shown(key) {
            return key in number ? number[key] " " unit[key] (spread[key] == "" ? "" : " (" spread[key] ")") : ""
        }
        function met(key, goal, limit) {
            limit = substr(goal, 4) + 0
            return goal ~ /^<=/ ? number[key] + 0 <= limit : number[key] + 0 >= limit
        }
        function verdict(figure, goal, i, key, missed) {
            if (goal == "") return ""
            for (i = 1; i <= scales; i++) {
                key = figure SUBSEP scale[i]
                if (key in number && !met(key, goal)) missed = 1
            }
            if (!missed && !(figure SUBSEP scale[scales] in number)) return "not measured"
            return missed ? "**missed**" : "met"
        }
        {
            key = $1 SUBSEP $2
            if (!($1 in goal)) { figure[++figures] = $1 }
            if (!($2 in seen)) { seen[$2] = 1; scale[++scales] = $2 }
            number[key] = $3; sub(/\.00$/, "", number[key]); unit[key] = $4; spread[key] = $5; goal[$1] = $6; units[$1] = $4
        }
        END {
            line = "| Figure |"; rule = "| --- |"
            for (i = 1; i <= scales; i++) { line = line " " (scale[i] == "" ? "Measured" : scale[i]) " |"; rule = rule " --- |" }
            if (scales > 1) { line = line " Grows |"; rule = rule " --- |" }
            print line " Goal | |"; print rule " --- | --- |"
            for (f = 1; f <= figures; f++) {
                name = figure[f]; line = "| " name " |"
                for (i = 1; i <= scales; i++) line = line " " shown(name SUBSEP scale[i]) " |"
                first = name SUBSEP scale[1]; last = name SUBSEP scale[scales]
                if (scales > 1) {
                    grows = first in number && last in number && number[first] > 0
                    line = line (grows ? sprintf(" %.1f times |", number[last] / number[first]) : " |")
                }
                wanted = goal[name]
                sub(/<=/, "≤", wanted); sub(/>=/, "≥", wanted); sub(/[0-9.]+/, "& " units[name], wanted)
                print line " " wanted " | " verdict(name, goal[name]) " |"
            }
        }' "$1"
}
