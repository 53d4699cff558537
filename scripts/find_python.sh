#!/usr/bin/env bash
# Prints the first Python on this machine that is 3.11 or newer and starts; fails with a sentence otherwise.
set -euo pipefail

for candidate in python3.13 python3.12 python3.11 python3 python; do
  if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    command -v "$candidate"
    exit 0
  fi
done
echo "Terugblik heeft Python 3.11 of nieuwer nodig; die is op deze computer niet gevonden." >&2
exit 1
