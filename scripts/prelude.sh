# The start of every command here: strict mode, where things are, how a command speaks. Sourced, never run.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
name=${0##*/}

say() { printf '%s: %s\n' "$name" "$*" >&2; }
# The last words of a failing command: what was wrong and what to do.
stop() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Downloads that outlive a checkout (toolchain, Catch2, compiler cache). Without a usable home they stay in the checkout.
cache=${NONLINEAR_CACHE:-${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/nonlinear}
mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] || cache=$root/.toolchain/cache

# The compiler cache is used where it is installed. Paths are taken relative to the checkout, so that a fresh clone hits.
if have ccache; then
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
  export CCACHE_MAXSIZE=500M
fi
