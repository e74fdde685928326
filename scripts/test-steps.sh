# What ./scripts/test runs, how a step is reported and counted. Sourced by it.
# shellcheck shell=bash

seconds_since() { awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'; }

# step <name> <kind> <command…>: runs the command with its output in a log, prints one line, notes the counts.
# The kind says how tests are counted (scripts/count-tests.mjs); "whole" is one check that holds or does not.
step() {
  local step=$1 kind=$2 started=$EPOCHREALTIME status passed failed note text
  shift 2
  local log=$reports/$step.log
  set +e
  (set -e; "$@") >"$log" 2>&1 </dev/null
  status=$?
  set -e
  read -r passed failed note < <(node "$root/scripts/count-tests.mjs" "$kind" "$status" "$log" "$reports/$step.json")
  [ "$status" = 0 ] || [ "$failed" -gt 0 ] || failed=1
  printf '%s %s\n' "$passed" "$failed" >"$reports/$step.count"
  if [ "$failed" = 0 ]; then
    printf 'ok    %-15s %4s passed  %8s s\n' "$step" "$passed" "$(seconds_since "$started")"
    return
  fi
  text=$(printf 'FAIL  %-15s %4s passed, %s failed  %s s  %s' "$step" "$passed" "$failed" "$(seconds_since "$started")" "$note")
  printf '%s\n%s\n%s\n' "$text" "$(tail -n 60 "$log" | sed 's/^/      /')" "      (full log: build/test/$step.log)"
}

summary() {
  local file passed=0 failed=0 p f
  for file in "$reports"/*.count; do
    read -r p f <"$file"
    passed=$((passed + p)) failed=$((failed + f))
    [ "$f" = 0 ] || say "failed: $(basename "$file" .count)"
  done
  printf 'all in %s s\n%s passed, %s failed\n' "$(seconds_since "$started")" "$passed" "$failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}

sources() { git ls-files -z --cached --others --exclude-standard -- "$@"; }

build_core() { # preset
  scripts/configure.sh "$1"
  cmake --build --preset "$1"
}
run_core() { ctest --preset "$1" --no-tests=error; }

format_cpp() { sources 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' | xargs -0 clang-format --dry-run -Werror; }
lint_cpp() { node "$root/scripts/lint-core.mjs" "$cache/lint"; }

check_shell() { for file in scripts/* .ci/run; do [[ $file == *.mjs ]] || bash -n "$file"; done; }
npm_run() { npm --prefix web run --silent "$1"; }
check_types() {
  npm_run typecheck
  web/node_modules/.bin/tsc --noEmit -p tests/web
}
run_unit() { cd web && node_modules/.bin/vitest run --reporter=default --reporter=json --outputFile.json="$reports/unit.json"; }

# The same commit gives the same bytes, wherever the checkout stands.
build_twice() {
  local elsewhere
  elsewhere=$(mktemp -d)
  trap "rm -rf '$elsewhere'" EXIT # filled in now: at the exit, the variable is gone
  mkdir -p "$elsewhere/another/place/build/wasm"
  sources . | xargs -0 tar -c --ignore-failed-read | tar -x -C "$elsewhere/another/place"
  cp -r build/wasm/modules "$elsewhere/another/place/build/wasm/"
  cp -r --reflink=auto web/node_modules "$elsewhere/another/place/web/node_modules"
  (cd "$elsewhere/another/place" && node web/build/run.mjs single) # and the site, of which it is made
  diff -r dist/site "$elsewhere/another/place/dist/site"
  diff -r dist/single "$elsewhere/another/place/dist/single" && echo "the two builds are identical"
}

# With an address, as links in a cartridge need one.
build_packages() { node web/build/run.mjs packages --address https://example.org/nonlinear/; }
# Of use to WordPress as well, which asks a lesson where it is.
build_languages() { node web/build/run.mjs site --languages en,xx-long,xx-rtl --address https://example.org/nonlinear/; }
run_e2e() { PLAYWRIGHT_JSON_OUTPUT_NAME=$reports/e2e.json web/node_modules/.bin/playwright test --config tests/web --reporter=list,json; }
