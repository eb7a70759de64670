#!/bin/sh
# Make the lake, and fill it with the reference and the demonstration if nothing was ever brought into it. A lake that
# holds something is left alone; a first load that was interrupted is taken up again.
set -eu
cd "$(dirname "$0")/.."
territory=${TERRITORY:-.venv/bin/territory}
var=${TERRITORY_VAR:-var}
wanted=$var/first-load-unfinished

"$territory" init
if [ "$("$territory" history --json | tr -d '[:space:]')" = "[]" ]; then
    mkdir -p "$var"
    : >"$wanted"
fi
if [ -e "$wanted" ]; then
    echo "→ the lake is empty: loading places, words and indicators (data/reference)"
    "$territory" load data/reference
    echo "→ loading a fictional portfolio to look at (data/demo)"
    "$territory" load data/demo
    rm "$wanted"
fi
