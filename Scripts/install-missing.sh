#!/bin/sh
# Installs the Debian packages that are missing.
#
#   install-missing.sh PACKAGE:WITNESS…
#
# WITNESS is a file that the package brings (a path) or a command (a name). Where the system is not Debian's, or
# there is no way to become root, it says what to install and fails.
set -eu

missing=''
for need in "$@"; do
  package=${need%%:*}
  witness=${need#*:}
  case $witness in
    /*) [ -e "$witness" ] || missing="$missing $package" ;;
    *) command -v "$witness" >/dev/null 2>&1 || missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

case "$missing " in
  *' swift '*)
    echo 'tigang: Swift 6.2 or newer is needed: https://www.swift.org/install/linux/' >&2
    exit 1
    ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
  echo "tigang: please install what Debian calls:$missing" >&2
  exit 1
fi
as_root=''
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "tigang: please have root install:$missing" >&2
    exit 1
  fi
  as_root='sudo'
fi
echo "tigang: installing$missing" >&2
# A list of packages that is too old or missing is fetched anew.
# shellcheck disable=SC2086
$as_root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 ||
  { $as_root apt-get update -qq && $as_root apt-get install -y --no-install-recommends $missing; }
