#!/usr/bin/env bash
# Makes .venv with exactly the locked packages and puts the program in it.
#
#   scripts/install.sh          what the program needs
#   scripts/install.sh dev      the same, and what its tests and checks need
#
# Does nothing when that was done before and the lock has not changed. Asks nothing: it also runs without
# a terminal. Needs only Python (3.11 or newer) and the network.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-program}
case $kind in
  program) lock=requirements.lock ;;
  dev) lock=requirements-dev.lock ;;
  *) echo "Gebruik: scripts/install.sh [dev]" >&2; exit 2 ;;
esac

environment=.venv
stamp=$environment/.installed-$kind

fingerprint() { cat "$lock" pyproject.toml setup.py | cksum; }

# An environment from earlier counts only if its Python still starts and is new enough.
is_usable() {
  [ -x "$environment/bin/python" ] &&
    "$environment/bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

make_environment() {
  local python
  python=$(bash scripts/find_python.sh)
  rm -rf "$environment"
  if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    bash scripts/system_packages.sh "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  fi
  "$python" -m venv "$environment"
}

install_packages() {
  echo "Terugblik wordt klaargezet in $environment ..."
  local pip=("$environment/bin/python" -m pip --disable-pip-version-check --no-input)
  # Of an earlier version of the program pip would complain that it wanted other packages.
  "${pip[@]}" uninstall --quiet --yes terugblik 2>/dev/null || true
  "${pip[@]}" install --quiet --compile --require-hashes --requirement "$lock"
  "${pip[@]}" install --quiet --compile --no-deps --no-build-isolation --editable .
}

is_usable || make_environment
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$(fingerprint)" ]; then
  install_packages
  fingerprint > "$stamp"
fi
# Start-up is three times slower without byte code, and some environments forbid Python to write it.
"$environment/bin/python" -m compileall -q app migrations >/dev/null || true
bash scripts/system_libraries.sh "$environment"
