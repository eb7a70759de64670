#!/bin/sh
# Print the path of a browser that tests can drive. One that is there serves; else root installs Debian's Chromium;
# else say exactly what to install.
set -eu

found() {
    if [ -n "${CHROMIUM:-}" ]; then
        command -v "$CHROMIUM" && return 0
        echo "CHROMIUM=$CHROMIUM is not a program." >&2
        exit 1
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return 0
    done
    return 1
}

found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "→ installing Chromium (Debian package), about 100 MB" >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >&2
    found && exit 0
fi
cat >&2 <<'WORDS'
The browser tests need Chromium. Install it, then run `make test` again:

    sudo apt-get install -y chromium        (Debian, Ubuntu: chromium or chromium-browser)

or name one that is elsewhere:  CHROMIUM=/path/to/chromium make test
WORDS
exit 1
