#!/usr/bin/env bash
# Brings in all that a command needs: `setup.sh build` or `setup.sh test`. Takes a second where everything is there.
. "$(dirname "$0")/prelude.sh"

"$root/scripts/setup-system.sh" "${1:-build}"
"$root/scripts/setup-emscripten.sh"
"$root/scripts/setup-packages.sh" web
