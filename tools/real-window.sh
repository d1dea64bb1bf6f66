#!/usr/bin/env bash
# The journeys through the window, in a real window: on a virtual screen (Xvfb), or on the one in use with --here.
# GTK 3 is needed, and xvfb-run for a virtual screen.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

screen=(xvfb-run --auto-servernum --server-args='-screen 0 1920x1200x24')
if [ "${1:-}" = --here ]; then
  screen=()
  shift
fi
"${screen[@]}" mvn -q -B -pl app -am test -Dtierwise.window=gtk \
  -Dtest='org.tierwise.app.desktop.*JourneyTest' -Dsurefire.failIfNoSpecifiedTests=false "$@"
