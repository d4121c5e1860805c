# Sourced after toolchain.sh: with root on Debian installs the programs that the tests of the sheets have their PDF read by.
# Where that cannot be done those tests are left out, and say so.

ensure_pdf_readers() {
    command -v qpdf >/dev/null && command -v pdftotext >/dev/null && return 0
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing qpdf and poppler-utils" >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends qpdf poppler-utils; } \
            >"$TALKBACK_CACHE/apt-pdf.log" 2>&1 && return 0
    fi
    echo "No qpdf and poppler-utils here: what reads PDF with them is not tested" >&2
}
