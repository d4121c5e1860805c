# Sourced after toolchain.sh: with root on Debian installs the program that the tests of sound files have them written, read
# and measured by. Where that cannot be done those tests are left out, and say so.

ensure_sound_programs() {
    command -v ffmpeg >/dev/null && return 0
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing ffmpeg" >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ffmpeg; } \
            >"$TALKBACK_CACHE/apt-ffmpeg.log" 2>&1 && return 0
    fi
    echo "No ffmpeg here: what is compared with it is not tested" >&2
}
