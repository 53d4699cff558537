#!/usr/bin/env bash
# Renews requirements.lock and requirements-dev.lock: every package, of one version, with the hashes of its
# files for all platforms. Pass --upgrade to take newer versions; without it only what pyproject.toml
# forces changes. Uses its own environment in build/, so that the locked one stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

python=$(bash scripts/find_python.sh)
environment=build/lock-environment
[ -x "$environment/bin/pip-compile" ] || {
  "$python" -m venv "$environment"
  "$environment/bin/pip" install --quiet 'pip-tools>=7.5'
}

# The lock holds for every supported Python, so it is made with the oldest one.
"$environment/bin/python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' ||
  { echo "Maak de lock met Python 3.11, de oudste die wordt ondersteund." >&2; exit 1; }

# Folders with packages on this machine must leave no trace.
unset PIP_FIND_LINKS PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_NO_INDEX
compile=("$environment/bin/pip-compile" --quiet --generate-hashes --allow-unsafe --strip-extras --no-header
  --no-config --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options
  --build-deps-for wheel "$@")

"${compile[@]}" --output-file requirements.lock pyproject.toml
"${compile[@]}" --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

for lock in requirements.lock requirements-dev.lock; do
  { echo "# Made by 'make lock' from pyproject.toml; do not edit."; grep -v '^# ' "$lock"; } > "$lock.new"
  mv "$lock.new" "$lock"
done
