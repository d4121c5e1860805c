# Sourced after toolchain.sh: sees to what a window needs on Linux (GTK, a virtual display, a font) and gives
# with_display, which runs a command on the display that is there, or on a virtual one.

missing_for_display() {
    ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || echo libgtk-3-0
    command -v Xvfb >/dev/null || echo xvfb
    command -v xauth >/dev/null || echo xauth
    ls /usr/share/fonts/truetype/*/*.ttf >/dev/null 2>&1 || echo fonts-dejavu-core
}

ensure_display() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing
    missing=$(missing_for_display | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
        fail "Missing for the window: $missing(names of Debian's packages; install them as root, then run this again)"
    fi
    echo "Installing $missing" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } \
        >"$TALKBACK_CACHE/apt.log" 2>&1 || { tail -n 5 "$TALKBACK_CACHE/apt.log" >&2; fail "apt-get could not install $missing"; }
}

# A virtual display, whatever DISPLAY says: what runs on it is not disturbed by the user's own windows.
on_virtual_display() {
    if [ "$(uname -s)" = Linux ]; then
        xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" "$@"
    else
        "$@"
    fi
}
