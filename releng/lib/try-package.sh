#!/usr/bin/env bash
# Run by releng/package: tries the image for Linux as somebody else has it. By a user without rights, from a folder that cannot
# be written to and has a space and an accent in its name, without any other Java: command line, workstation, and what is written.
#   releng/lib/try-package.sh IMAGE
set -euo pipefail
image="$1"
cd "$(dirname "$0")/../.."
. releng/lib/toolchain.sh
. releng/lib/display.sh
ensure_display
WORK=$(mktemp -d "${TMPDIR:-/tmp}/talkback-try.XXXXXX")
trap 'chmod -R u+w "$WORK"; rm -rf "$WORK"' EXIT
install="$WORK/Ella’s café"
home="$WORK/home"
cp -R "$image" "$install"
mkdir -p "$home"
chmod -R a-w "$install"
chmod 755 "$WORK"

if [ "$(id -u)" = 0 ]; then
    chown 65534:65534 "$home"
fi

# As nobody where this is root, who may write everywhere.
as_user() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

# With an environment that knows of no Java. A script of its own: it is run on a virtual display, too, whose key lies in a folder
# that only its owner can read.
cat >"$WORK/talkback" <<SH
#!/usr/bin/env bash
key="$WORK/key"
cp "\${XAUTHORITY:-/dev/null}" "\$key" && chmod 644 "\$key"
$([ "$(id -u)" = 0 ] && echo exec setpriv --reuid=65534 --regid=65534 --clear-groups || echo exec) env -i PATH=/usr/bin:/bin \\
    HOME="$home" DISPLAY="\${DISPLAY:-}" XAUTHORITY="\$key" LANG=C.UTF-8 "$install/bin/talkback" "\$@"
SH
chmod 755 "$WORK/talkback"

talkback() {
    "$WORK/talkback" "$@"
}

# What the installation holds, to the last byte and time.
listing() {
    (cd "$install" && find . -exec ls -ldn --time-style=full-iso {} + | cksum)
}

expect() {
    case "$2" in *"$3"*) ;; *) fail "$1: $2" ;; esac
}

milliseconds() {
    local began
    began=$(date +%s%N)
    "$@" >"$WORK/said" 2>&1 || { cat "$WORK/said" >&2; fail "$* failed"; }
    echo $((($(date +%s%N) - began) / 1000000))
}

if as_user touch "$install/lib/written" 2>/dev/null; then
    fail "The installation can be written to: nothing would be tried"
fi
before=$(listing)
library="$home/Früh am Morgen"
first=$(milliseconds talkback cli --library "$library" init --sample)
expect "The pipeline" "$(talkback cli --library "$library" search 'Glass House')" "Glass House"
again=$(milliseconds talkback cli --library "$library" desk show)
expect "An accent" "$(talkback cli help 'café' 2>&1 || true)" '"café"'
expect "A word of the framework" "$(talkback cli -clean 2>&1 || true)" '"-clean"'
# Session texts of old Macs are in a character set that is not in every Java.
printf 'SESSION NAME:\tMidnight\r\nSAMPLE RATE:\t48000.000000\r\nBIT DEPTH:\t24-bit\r\nSESSION START TIMECODE:\t01:00:00:00\r\nTIMECODE FORMAT:\t25 Frame\r\n# OF AUDIO TRACKS:\t0\r\n# OF AUDIO CLIPS:\t0\r\n# OF AUDIO FILES:\t0\r\n' >"$home/Midnight.txt"
expect "A session text" "$(talkback cli inspect "$home/Midnight.txt" 2>&1)" "Midnight"
walk() {
    on_virtual_display "$WORK/talkback" -library "$library" -operator EB -walk "$home/$1" -screens pipeline,session-log \
        >"$WORK/said" 2>&1 || { cat "$WORK/said" >&2; fail "The workstation did not start"; }
    for screen in pipeline session-log; do
        [ -s "$home/$1/$screen.png" ] || fail "The workstation has shown no $screen"
    done
}
walk pictures
walk again
[ "$(listing)" = "$before" ] || fail "Something was written to the installation"
[ -d "$home/.local/state/talkback/workstation/workspace" ] || fail "The state is not where it belongs"
# Without a right to write to its state, as after a start by root, the workstation comes up all the same.
chmod -R a-w "$home/.local/state"
[ "$(id -u)" != 0 ] || chown -R 0:0 "$home/.local/state"
walk elsewhere
expect "What it says then" "$(cat "$WORK/said")" "Talkback cannot write to"
echo "Tried: command line $first ms at first, $again ms again; the workstation from a folder that cannot be written to" >&2
