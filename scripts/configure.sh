#!/usr/bin/env bash
# `configure.sh native|sanitize|speed|wasm`: CMake's configure step, only where it is due: in a new folder, or when the toolchain moved.
. "$(dirname "$0")/prelude.sh"

preset=$1
cd "$root"
. .toolchain/env.sh # Emscripten for wasm, the Catch2 tarball for all
folder=build/$preset
if [ -f "$folder/build.ninja" ]; then
  [ "$preset" = wasm ] || exit 0
  ! grep -q "^CMAKE_TOOLCHAIN_FILE:.*=$EMSCRIPTEN_ROOT/" "$folder/CMakeCache.txt" || exit 0
fi
mkdir -p "$folder"
log=$root/build/configure-$preset.log
if ! cmake --preset "$preset" --fresh >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  stop "cmake --preset $preset failed (full log: $log)"
fi
