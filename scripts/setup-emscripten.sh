#!/usr/bin/env bash
# Provides an Emscripten >= MIN for this checkout and writes <prefix>/env.sh.
#  1. an emcc already on PATH (emsdk, Debian 13+, Homebrew ...) that is new enough is used as it is;
#  2. else $EMSDK/emsdk_env.sh is used, if there;
#  3. else, on Debian 12 (amd64), a private toolchain is unpacked under <prefix>: no root needed, nothing
#     on the machine is changed:  Emscripten 3.1.69 + binaryen 120 from trixie, LLVM 19 from bookworm.
set -euo pipefail
MIN=3.1.69 PIN=3.1.69
PREFIX=$(realpath -m "${1:-.toolchain}")
ENV=$PREFIX/env.sh
say() { printf 'setup-emscripten: %s\n' "$*" >&2; }
ver() { "$1" --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p'; }
new_enough() { [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$MIN" "$1" | sort -V | head -n1)" = "$MIN" ]; }

if [ -f "$ENV" ] && ( . "$ENV"; new_enough "$(ver emcc)" ); then say "already set up: $ENV"; exit 0; fi
mkdir -p "$PREFIX"
if command -v emcc >/dev/null && new_enough "$(ver emcc)"; then
  root=$(dirname "$(readlink -f "$(command -v emcc)")")
  [ -f "$root/cmake/Modules/Platform/Emscripten.cmake" ] || root=$(em-config EMSCRIPTEN_ROOT)
  printf 'export EMSCRIPTEN_ROOT=%q\n' "$root" > "$ENV"; say "using emcc $(ver emcc) from PATH"; exit 0
fi
if [ -n "${EMSDK:-}" ] && [ -f "$EMSDK/emsdk_env.sh" ]; then
  printf '. %q >/dev/null\nexport EMSCRIPTEN_ROOT=%q\n' "$EMSDK/emsdk_env.sh" "$EMSDK/upstream/emscripten" > "$ENV"; say "using emsdk in $EMSDK"; exit 0
fi
. /etc/os-release
if [ "${ID:-}" != debian ] || [ "${VERSION_ID:-}" != 12 ] || [ "$(dpkg --print-architecture)" != amd64 ]; then
  say "install emsdk (https://emscripten.org) or, on Debian 13+, 'apt install emscripten', and run me again"; exit 1
fi
for t in apt-get dpkg-deb python3 node npm; do command -v $t >/dev/null || { say "needs $t"; exit 1; }; done

# --- a private apt: its own lists, cache and sources; only the machine's mirror and keyring are reused
A=$PREFIX/apt; mkdir -p "$A"/{none,lists/partial,cache/archives/partial,debs}
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' 2>/dev/null | awk '$2=="bookworm"{print $1; exit}')
mirror=${DEBIAN_MIRROR:-$mirror}; [ -n "$mirror" ] || { say "no Debian mirror in the apt sources: set DEBIAN_MIRROR"; exit 1; }
for s in bookworm trixie; do echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $s main"; done > "$A/sources.list"
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >> "$A/sources.list"
cat > "$A/apt.conf" <<C
Dir::Etc::sourcelist "$A/sources.list";
Dir::Etc::sourceparts "$A/none";
Dir::Etc::preferences "$A/none";
Dir::Etc::preferencesparts "$A/none";
Dir::State::lists "$A/lists";
Dir::Cache "$A/cache";
Dir::Log "$A";
APT::Sandbox::User "";
APT::Install-Recommends "false";
APT::Default-Release "bookworm";
Acquire::Languages "none";
Acquire::Retries "3";
C
export APT_CONFIG=$A/apt.conf
say "reading package lists"; apt-get -qq update
# LLVM 19 is in bookworm; its packages, and the libraries that it needs and this machine lacks
llvm="clang-19 libclang-cpp19 libclang-common-19-dev lld-19 llvm-19 libllvm19"
have() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
if have clang-19 && have lld-19 && have llvm-19; then llvm=
else for p in libedit2 libbsd0 libmd0 libz3-4 libxml2 libicu72 libffi8; do have "$p" || llvm+=" $p"; done; fi
cd "$A/debs"
say "downloading"
for p in $llvm; do apt-get -qq download "$p/bookworm"; done
for p in emscripten binaryen libc6 libstdc++6 libgcc-s1; do apt-get -qq download "$p/trixie"; done
apt-get -qq source --download-only catch2/trixie && cp catch2_3.7.1.orig.tar.gz "$PREFIX/"   # sha256 = upstream's v3.7.1 tarball
ls emscripten_$PIN* >/dev/null || { say "trixie no longer has emscripten $PIN"; exit 1; }

say "unpacking"
for d in rt binaryen llvm emscripten; do rm -rf "${PREFIX:?}/$d"; mkdir -p "$PREFIX/$d"; done
unpack() { dpkg-deb --fsys-tarfile "$1" | tar -x --wildcards "${@:2}"; }
# Emscripten, without its tests and without prebuilt libraries for OpenGL, threads, LTO and PIC
L='./usr/share/emscripten/cache/sysroot/lib/wasm32-emscripten'
unpack emscripten_*.deb -C "$PREFIX/emscripten" --strip-components=4 \
  --exclude="$L/libGL-[!g]*" --exclude="$L/*-mt*" --exclude="$L/*-ww*" --exclude="$L/libwasmfs*" --exclude="$L/*memvalidate*" \
  --exclude="$L/lto" --exclude="$L/pic" --exclude="$L/lto-pic" --exclude=./usr/share/emscripten/test ./usr/share/emscripten
# binaryen from trixie wants trixie's libc: give it its own loader and libraries
for p in libc6 libstdc++6 libgcc-s1 binaryen; do unpack "$p"_*.deb -C "$PREFIX/rt" --strip-components=4 './usr/lib/x86_64-linux-gnu/*'; done
unpack binaryen_*.deb -C "$PREFIX/binaryen" --strip-components=2 './usr/bin/*'
mv "$PREFIX/binaryen/bin" "$PREFIX/binaryen/libexec"; mkdir "$PREFIX/binaryen/bin"
for f in "$PREFIX"/binaryen/libexec/*; do
  printf '#!/bin/sh\nexec %q --library-path %q %q "$@"\n' "$PREFIX/rt/ld-linux-x86-64.so.2" "$PREFIX/rt" "$f" > "$PREFIX/binaryen/bin/${f##*/}"
done; chmod +x "$PREFIX"/binaryen/bin/*
if [ -n "$llvm" ]; then
  for p in $llvm; do unpack "$p"_*.deb -C "$PREFIX/llvm"; done
  llvm_bin=$PREFIX/llvm/usr/lib/llvm-19/bin libs=$PREFIX/llvm/usr/lib/x86_64-linux-gnu
else llvm_bin=/usr/lib/llvm-19/bin libs=; fi
cd "$PREFIX"; rm -rf "$A/debs" "$A/cache" "$A/lists"
# Emscripten's own JavaScript tools: acorn (needed), tsc (--emit-tsd), the Closure compiler (--closure 1)
say "npm packages"
npm install --prefix "$PREFIX/emscripten" --no-save --no-audit --no-fund --loglevel=error acorn@8.14.1 typescript@5.4.5 ${WITH_CLOSURE:+google-closure-compiler@20240317.0.0} >&2
cat > "$PREFIX/emscripten/.emscripten" <<C
LLVM_ROOT = '$llvm_bin'
LLVM_ADD_VERSION = None
CLANG_ADD_VERSION = None
BINARYEN_ROOT = '$PREFIX/binaryen'
NODE_JS = '$(command -v node)'
FROZEN_CACHE = True
CLOSURE_COMPILER = ['$PREFIX/emscripten/node_modules/.bin/google-closure-compiler']
C
{ printf 'export EMSCRIPTEN_ROOT=%q CATCH2_URL=%q\n' "$PREFIX/emscripten" "$PREFIX/catch2_3.7.1.orig.tar.gz"
  [ -z "$libs" ] || printf 'export LD_LIBRARY_PATH=%q${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}\n' "$libs"
  printf 'unset EM_CONFIG EM_CACHE\nexport PATH=%q:%q:"$PATH"\n' "$PREFIX/emscripten" "$PREFIX/emscripten/node_modules/.bin"; } > "$ENV"
( . "$ENV"; say "ready: emcc $(ver emcc) in $PREFIX; use:  . $ENV" )
