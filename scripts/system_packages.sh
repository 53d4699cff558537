#!/usr/bin/env bash
# Installs the named Debian/Ubuntu packages when it may; else prints the one line that does, and fails.
set -euo pipefail

line="apt-get install -y --no-install-recommends $*"

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Er ontbreken onderdelen van het besturingssysteem. Op Debian en Ubuntu heten ze: $*" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "Er ontbreken onderdelen van het besturingssysteem. Installeer ze met: sudo $line" >&2
  exit 1
fi
echo "Onderdelen van het besturingssysteem worden geïnstalleerd: $*"
export DEBIAN_FRONTEND=noninteractive
# An old list of packages is no reason to stop: what is asked for may be in it.
apt-get update -qq </dev/null || true
apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null
