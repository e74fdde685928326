#!/usr/bin/env bash
# Programs from the system's packages: `setup-system.sh build` for building, `setup-system.sh test` for the tests as well,
# `setup-system.sh audio` for making the sound of lessons/audio, which nothing else needs.
# Root is used only where something is missing; without root the message names the packages.
. "$(dirname "$0")/prelude.sh"
PATH=$PATH:/usr/sbin # where nginx lies, which only root has in the path

# program:package, as Debian 12 calls them
build_programs="git:git g++:g++ cmake:cmake ninja:ninja-build python3:python3 flock:util-linux"
# Festival's voice and its dictionaries are no programs: they come with it.
audio_programs="flite:flite festival:festival hts_engine:htsengine ffmpeg:ffmpeg pocketsphinx_batch:pocketsphinx"
audio_files="festival/voices/us/cmu_us_slt_arctic_hts:festvox-us-slt-hts festival/dicts/cmu:festlex-cmu"
audio_files+=" festival/dicts/wsj.wp39.poslexR:festlex-poslex pocketsphinx/model/en-us:pocketsphinx-en-us"
# WebKitGTK plays sound with plugins of GStreamer. Its own packages ask for them on Debian; others may not.
test_files="/usr/lib/*/gstreamer-1.0/libgstmpg123.so:gstreamer1.0-plugins-good"
test_files+=" /usr/lib/*/gstreamer-1.0/libgstplayback.so:gstreamer1.0-plugins-base"
# Clang only recommends what its sanitizers are linked with.
test_files+=" /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.asan-*.a:libclang-rt-dev"
# A screen reader asks programs through it.
test_files+=" /usr/libexec/at-spi-bus-launcher:at-spi2-core"
test_files+=" /usr/share/wordpress/wp-load.php:wordpress"
test_files+=" /usr/share/wordpress/wp-content/themes/twentytwentythree:wordpress-theme-twentytwentythree"
# Networks exported as NumPy are run; MyST makes pages with lessons.
test_modules="numpy:python3-numpy myst_parser:python3-myst-parser"
test_programs="clang++:clang clang-format:clang-format clang-tidy:clang-tidy ccache:ccache"
# What is copied for other people's sites is put into them.
test_programs+=" hugo:hugo jekyll:jekyll mkdocs:mkdocs sphinx-build:python3-sphinx"
# WordPress, too, with a data base and a look; php-cgi, as it takes a whole web server otherwise.
test_programs+=" php:php-cli php-cgi:php-cgi mariadbd:mariadb-server-core"
# A certificate for the host from which pages are measured.
test_programs+=" openssl:openssl"
# For packages of the course: schemas, and files for Kiwix.
test_programs+=" xmllint:libxml2-utils zimwriterfs:zim-tools zimcheck:zim-tools kiwix-serve:kiwix-tools"

case ${1:-} in
  build) wanted=$build_programs ;;
  test)
    wanted="$build_programs $test_programs"
    # NONLINEAR_CHROMIUM, NONLINEAR_CHROMIUM_SHELL and NONLINEAR_FIREFOX name others of their kind.
    [ -n "${NONLINEAR_CHROMIUM:-}" ] || wanted+=" chromium:chromium"
    [ -n "${NONLINEAR_CHROMIUM_SHELL:-}" ] || wanted+=" chromium-headless-shell:chromium-headless-shell"
    [ -n "${NONLINEAR_FIREFOX:-}" ] || wanted+=" firefox-esr:firefox-esr"
    wanted+=" WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb nginx:nginx-light"
    wanted+=" dbus-daemon:dbus-daemon dbus-send:dbus-bin pulseaudio:pulseaudio orca:orca" ;;
  audio) wanted=$audio_programs ;;
  *) stop "part was \"${1:-}\"; allowed: build, test, audio" ;;
esac

needed=$(sed -nE 's/.*"node": ">=([0-9.]+)".*/\1/p' "$root/web/package.json")
for program in node npm; do
  have $program || stop "$program is missing; needed: Node.js $needed or newer with npm. Install it and run me again"
done
node=$(node -p process.versions.node)
[ "$(printf '%s\n%s\n' "$needed" "$node" | sort -V | head -n1)" = "$needed" ] || stop "node is $node; needed: $needed or newer"

missing=
for entry in $wanted; do have "${entry%%:*}" || missing+=" ${entry#*:}"; done
if [ "$1" = test ]; then
  for entry in $test_files; do compgen -G "${entry%%:*}" >/dev/null || missing+=" ${entry#*:}"; done
  # The tests find the system's Python, too, where another comes first.
  for entry in $test_modules; do
    python3 -c "import ${entry%%:*}" 2>/dev/null || /usr/bin/python3 -c "import ${entry%%:*}" 2>/dev/null || missing+=" ${entry#*:}"
  done
elif [ "$1" = audio ]; then
  for entry in $audio_files; do [ -e "/usr/share/${entry%%:*}" ] || missing+=" ${entry#*:}"; done
fi
[ -n "$missing" ] || exit 0

have apt-get || stop "missing:$missing. Install what your system calls so, and run me again"
[ "$(id -u)" = 0 ] || stop "missing:$missing. Run: sudo apt-get install --no-install-recommends$missing"

say "installing$missing"
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
apt="apt-get -q -o DPkg::Lock::Timeout=600"
if ! { $apt update && $apt install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  stop "apt-get could not install$missing (full log: $log)"
fi
rm -f "$log"
