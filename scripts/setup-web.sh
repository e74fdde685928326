#!/usr/bin/env bash
# The npm packages of web/, exactly as the lock file names them. A stamp tells when there is nothing to do.
. "$(dirname "$0")/prelude.sh"

stamp=$root/web/node_modules/.installed-from
wanted="$(sha256sum <"$root/web/package-lock.json") node $(node -p process.versions.modules)"
[ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || exit 0

say "installing the npm packages of web/ (about half a minute)"
log=$(mktemp)
if ! (cd "$root/web" && npm ci --prefer-offline --no-audit --no-fund --loglevel=error) >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  stop "npm ci failed; run it in web/ to see why"
fi
rm -f "$log"
printf '%s\n' "$wanted" >"$stamp"
