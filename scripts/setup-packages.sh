#!/usr/bin/env bash
# `setup-packages.sh web|bench`: the npm packages of that folder, exactly as its lock file names them. A stamp tells when
# there is nothing to do.
. "$(dirname "$0")/prelude.sh"

folder=$1
stamp=$root/$folder/node_modules/.installed-from
wanted="$(sha256sum <"$root/$folder/package-lock.json") node $(node -p process.versions.modules)"
[ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || exit 0

say "installing the npm packages of $folder/ (about half a minute)"
log=$(mktemp)
if ! (cd "$root/$folder" && npm ci --prefer-offline --no-audit --no-fund --loglevel=error) >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  stop "npm ci failed; run it in $folder/ to see why"
fi
rm -f "$log"
printf '%s\n' "$wanted" >"$stamp"
