#!/usr/bin/env bash
# Builds the committed state twice, in two folders, and compares every jar of ours byte by byte.
# Usage: tools/reproducible.sh
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
for build in first second-with-a-longer-name; do
  git clone -q --local . "$work/$build"
  (cd "$work/$build" && mvn -q -B -o -DskipTests package)
  (cd "$work/$build" && sha256sum app/target/app.jar app/target/lib/{model,pricing-data,solver,exports}-*.jar) >"$work/$build.sums"
done
cat "$work/first.sums"
if cmp -s "$work/first.sums" "$work/second-with-a-longer-name.sums"; then
  echo "The two builds are the same, byte by byte."
else
  echo "The two builds differ:" >&2
  diff "$work/first.sums" "$work/second-with-a-longer-name.sums" >&2
  exit 1
fi
