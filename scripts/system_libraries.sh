#!/usr/bin/env bash
# Looks whether every system library that the window needs is there (Linux only); gets what is missing.
# Never stops the installation: the command line works without these.
#
#   scripts/system_libraries.sh ENVIRONMENT
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(uname -s)" = Linux ] || exit 0

# Of a window without a screen (tests, pictures) and of a real one under X11.
packages="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0
  libx11-6 libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
  libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
  libxcb-xfixes0 libxcb-xkb1"

qt=$("$1/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt

missing() {
  ldd "$qt"/lib/libQt6{Core,Gui,Widgets,DBus,Network,OpenGL,PrintSupport,Svg,XcbQpa}.so.6 \
    "$qt"/plugins/platforms/libq{offscreen,xcb}.so "$qt"/plugins/imageformats/libqsvg.so 2>/dev/null |
    awk '/not found/ { print $1 }' | sort -u
}

[ -n "$(missing)" ] || exit 0
# shellcheck disable=SC2086 # a list of words
bash scripts/system_packages.sh $packages || true
still=$(missing)
[ -z "$still" ] || echo "Het venster start nog niet; er ontbreekt: $(echo $still)" >&2
