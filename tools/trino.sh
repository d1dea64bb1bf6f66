#!/usr/bin/env bash
# Builds a Trino for tests (about 375 MB of libraries at the first time) and runs the tests that need one.
# Usage: tools/trino.sh [-Dtierwise.trino.rows=N]
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
mvn -q -B -f tools/trino/pom.xml package
mvn -q -B -pl app -am -Dtest='Trino*Test' -Dsurefire.failIfNoSpecifiedTests=false "-Dtierwise.trino=$PWD/tools/trino/target" -Dtierwise.sockets= "$@" test
