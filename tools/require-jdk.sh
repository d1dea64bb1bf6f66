#!/usr/bin/env bash
# Fails with one sentence where there is no JDK to build with.
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/find-jdk.sh
find_jdk >/dev/null || {
  echo "Tierwise needs a JDK 25 to build, and none was found in JAVA_HOME, on the PATH or under /usr/lib/jvm." >&2
  exit 1
}
