#!/bin/sh
# Renew requirements/run.lock and requirements/test.lock from pyproject.toml: every version, for Linux, macOS and
# Windows at once, with the hashes of all published files. No index is written in: whoever installs chooses the index.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-.venv-lock/bin/python}

# uv does not read pip's settings: without this, whoever works behind a mirror could not renew the locks.
index=$("$python" -m pip config get global.index-url 2>/dev/null || true)
if [ -n "$index" ] && [ -z "${UV_DEFAULT_INDEX:-}" ]; then
    UV_DEFAULT_INDEX=$index
    export UV_DEFAULT_INDEX
fi

compile() {
    target=$1
    shift
    echo "→ $target" >&2
    "$python" -m uv --quiet pip compile "$@" --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links --no-annotate --output-file "$target" \
        ${UPGRADE:+--upgrade} >/dev/null
}
compile requirements/run.lock pyproject.toml
# The tests run on what is served: the versions of run.lock are kept.
compile requirements/test.lock pyproject.toml --extra test --constraint requirements/run.lock
compile requirements/build.lock requirements/build.in
