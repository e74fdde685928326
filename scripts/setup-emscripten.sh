#!/usr/bin/env bash
# Provides an Emscripten of MIN or newer for this checkout and writes .toolchain/env.sh.
#  1. an emcc on PATH (emsdk, Debian 13, Homebrew …) that is new enough is used as it is;
#  2. else $EMSDK/emsdk_env.sh, where it exists;
#  3. else, on Debian 12 (amd64), a private toolchain is unpacked into the cache folder and shared by all checkouts.
#     No root, nothing on the machine changes: Emscripten 3.1.69 and binaryen 120 from trixie, LLVM 19 from bookworm.
. "$(dirname "$0")/prelude.sh"

MIN=3.1.69 PIN=3.1.69
ENV=$root/.toolchain/env.sh

version() { "$1" --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p'; }
new_enough() { [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$MIN" "$1" | sort -V | head -n1)" = "$MIN" ]; }
works() { [ -f "$1" ] && (. "$1"; new_enough "$(version emcc)"); }

! works "$ENV" || exit 0
mkdir -p "$root/.toolchain"

if have emcc && new_enough "$(version emcc)"; then
  emscripten=$(dirname "$(readlink -f "$(command -v emcc)")")
  [ -f "$emscripten/cmake/Modules/Platform/Emscripten.cmake" ] || emscripten=$(em-config EMSCRIPTEN_ROOT)
  printf 'export EMSCRIPTEN_ROOT=%q\n' "$emscripten" >"$ENV"
  say "using emcc $(version emcc) from PATH"
  exit 0
fi
if [ -n "${EMSDK:-}" ] && [ -f "$EMSDK/emsdk_env.sh" ]; then
  printf '. %q >/dev/null\nexport EMSCRIPTEN_ROOT=%q\n' "$EMSDK/emsdk_env.sh" "$EMSDK/upstream/emscripten" >"$ENV"
  works "$ENV" || stop "emcc in $EMSDK is too old; needed: $MIN or newer. Update it with emsdk and run me again"
  say "using emsdk in $EMSDK"
  exit 0
fi

. /etc/os-release
[ "${ID:-} ${VERSION_ID:-} $(dpkg --print-architecture 2>/dev/null)" = "debian 12 amd64" ] ||
  stop "emcc is $(version emcc || true); needed: $MIN or newer. Install emsdk (https://emscripten.org) and run me again"
for program in apt-get dpkg-deb python3 node npm; do
  have $program || stop "$program is missing. Run scripts/setup-system.sh build"
done

# The toolchain's paths are written into its own files, so the folder stays where it is made. Its name is its content.
PREFIX=$cache/emscripten-$PIN-llvm-19
mkdir -p "$PREFIX"
exec 9>"$PREFIX/lock"
flock 9 # another checkout may be making it at this moment

use_prefix() { printf '. %q\n' "$PREFIX/env.sh" >"$ENV"; }
if works "$PREFIX/env.sh"; then use_prefix; exit 0; fi
say "unpacking a private Emscripten $PIN into $PREFIX (once; about a minute, 320 MB to download)"

# A private apt with its own lists, cache and sources; only the machine's mirror and keyring are reused.
APT=$PREFIX/apt
mkdir -p "$APT"/{none,lists/partial,cache/archives/partial,debs}
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' 2>/dev/null |
  awk '$2 == "bookworm" { print $1; exit }')}
[ -n "$mirror" ] || stop "no Debian mirror in the apt sources. Set DEBIAN_MIRROR=http://… and run me again"
signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
printf '%s\n' "deb $signed $mirror bookworm main" "deb $signed $mirror trixie main" "deb-src $signed $mirror trixie main" \
  >"$APT/sources.list"
cat >"$APT/apt.conf" <<CONF
Dir::Etc::sourcelist "$APT/sources.list";
Dir::Etc::sourceparts "$APT/none";
Dir::Etc::preferences "$APT/none";
Dir::Etc::preferencesparts "$APT/none";
Dir::State::lists "$APT/lists";
Dir::Cache "$APT/cache";
Dir::Log "$APT";
APT::Sandbox::User "";
APT::Install-Recommends "false";
APT::Default-Release "bookworm";
Acquire::Languages "none";
Acquire::Retries "3";
CONF
export APT_CONFIG=$APT/apt.conf
say "reading package lists"
apt-get -qq update || stop "no package lists from $mirror. Check the network and run me again"

# LLVM 19 and the libraries that it needs: only what this machine lacks.
llvm="clang-19 libclang-cpp19 libclang-common-19-dev lld-19 llvm-19 libllvm19"
installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
if installed clang-19 && installed lld-19 && installed llvm-19; then
  llvm=
else
  for package in libedit2 libbsd0 libmd0 libz3-4 libxml2 libicu72 libffi8; do
    installed "$package" || llvm+=" $package"
  done
fi

cd "$APT/debs"
wanted=
for package in $llvm; do wanted+=" $package/bookworm"; done
for package in emscripten binaryen libc6 libstdc++6 libgcc-s1; do wanted+=" $package/trixie"; done
count=$(wc -w <<<"$wanted") number=0
for package in $wanted; do
  number=$((number + 1))
  say "downloading $number of $count: ${package%/*}"
  apt-get -qq download "$package" || stop "${package%/*} could not be downloaded from $mirror. Run me again"
done
# Catch2 as trixie's source package: the same bytes as upstream's v3.7.1 tarball.
apt-get -qq source --download-only catch2/trixie && cp catch2_3.7.1.orig.tar.gz "$PREFIX/"
ls emscripten_"$PIN"* >/dev/null 2>&1 || stop "trixie no longer has Emscripten $PIN. Install emsdk instead and run me again"

say "unpacking"
for folder in rt binaryen llvm emscripten; do
  rm -rf "${PREFIX:?}/$folder"
  mkdir -p "$PREFIX/$folder"
done
unpack() { dpkg-deb --fsys-tarfile "$1" | tar -x --wildcards "${@:2}"; }
# Without its tests and without the prebuilt libraries for OpenGL, threads, LTO and position-independent code.
lib=./usr/share/emscripten/cache/sysroot/lib/wasm32-emscripten
unpack emscripten_*.deb -C "$PREFIX/emscripten" --strip-components=4 --exclude=./usr/share/emscripten/test \
  --exclude="$lib/libGL-[!g]*" --exclude="$lib/*-mt*" --exclude="$lib/*-ww*" --exclude="$lib/libwasmfs*" \
  --exclude="$lib/*memvalidate*" --exclude="$lib/lto" --exclude="$lib/pic" --exclude="$lib/lto-pic" ./usr/share/emscripten
# binaryen from trixie wants trixie's libc: it gets its own loader and libraries.
for package in libc6 libstdc++6 libgcc-s1 binaryen; do
  unpack "$package"_*.deb -C "$PREFIX/rt" --strip-components=4 './usr/lib/x86_64-linux-gnu/*'
done
unpack binaryen_*.deb -C "$PREFIX/binaryen" --strip-components=2 './usr/bin/*'
mv "$PREFIX/binaryen/bin" "$PREFIX/binaryen/libexec"
mkdir "$PREFIX/binaryen/bin"
for program in "$PREFIX"/binaryen/libexec/*; do
  printf '#!/bin/sh\nexec %q --library-path %q %q "$@"\n' "$PREFIX/rt/ld-linux-x86-64.so.2" "$PREFIX/rt" "$program" \
    >"$PREFIX/binaryen/bin/${program##*/}"
done
chmod +x "$PREFIX"/binaryen/bin/*
if [ -n "$llvm" ]; then
  for package in $llvm; do unpack "$package"_*.deb -C "$PREFIX/llvm"; done
  llvm_bin=$PREFIX/llvm/usr/lib/llvm-19/bin libraries=$PREFIX/llvm/usr/lib/x86_64-linux-gnu
else
  llvm_bin=/usr/lib/llvm-19/bin libraries=
fi
cd "$PREFIX"
rm -rf "$APT"

# Emscripten's own JavaScript tools: acorn for optimised links, the TypeScript 5 compiler for --emit-tsd.
npm install --prefix "$PREFIX/emscripten" --no-save --no-audit --no-fund --loglevel=error \
  acorn@8.14.1 typescript@5.4.5 >&2 </dev/null || stop "npm could not install acorn and typescript. Run me again"
cat >"$PREFIX/emscripten/.emscripten" <<CONF
LLVM_ROOT = '$llvm_bin'
LLVM_ADD_VERSION = None
CLANG_ADD_VERSION = None
BINARYEN_ROOT = '$PREFIX/binaryen'
NODE_JS = '$(command -v node)'
FROZEN_CACHE = True
CONF
{
  printf 'export EMSCRIPTEN_ROOT=%q CATCH2_URL=%q\n' "$PREFIX/emscripten" "$PREFIX/catch2_3.7.1.orig.tar.gz"
  [ -z "$libraries" ] || printf 'export LD_LIBRARY_PATH=%q${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}\n' "$libraries"
  printf 'unset EM_CONFIG EM_CACHE\nexport PATH=%q:%q:"$PATH"\n' "$PREFIX/emscripten" "$PREFIX/emscripten/node_modules/.bin"
} >"$PREFIX/env.sh"
works "$PREFIX/env.sh" || stop "emcc does not start from $PREFIX. Remove that folder and run me again"
use_prefix
say "ready: emcc $PIN"
