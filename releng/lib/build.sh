# Sourced after toolchain.sh, in the project's root: build_product builds what has changed since the last time,
# build_bench the bundles that measure it too, and PRODUCT is where the built program for this machine lies.

case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) PLATFORM=linux/gtk/x86_64 ;;
    Darwin-arm64) PLATFORM=macosx/cocoa/aarch64 ;;
    Darwin-x86_64) PLATFORM=macosx/cocoa/x86_64 ;;
    *) fail "Talkback is built for Linux x86_64, macOS and Windows x86_64; this machine is $(uname -s) $(uname -m)." ;;
esac
PRODUCT="$PWD/releng/studio.talkback.product/target/products/talkback/$PLATFORM"

# Names, sizes and times of everything that goes into the product.
fingerprint() {
    find pom.xml bundles features releng -name target -prune -o -name '*.tests' -prune -o -name out -prune -o -name '*.md' -prune -o \
        -type f -exec ls -ln {} + | cksum
}

build_product() {
    build built
}

# What measures the product, with it.
build_bench() {
    build built-bench -Pbench
    cp "$PRODUCT/../../../../built-bench" "$PRODUCT/../../../../built"
}

# Builds with these arguments of Maven unless that was done since something changed.
build() {
    local stamp="$PRODUCT/../../../../$1" now
    shift
    now=$(fingerprint)
    if [ -x "$PRODUCT/talkback" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
        return 0
    fi
    echo "Building Talkback" >&2
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/talkback-build.XXXXXX")
    if ! "$MVN" -B -q package "$@" >"$log" 2>&1; then
        grep -E 'ERROR' "$log" | head -n 40 >&2
        fail "The build failed; all it said is in $log"
    fi
    rm -f "$log"
    echo "$now" >"$stamp"
}
