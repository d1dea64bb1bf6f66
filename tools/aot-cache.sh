#!/usr/bin/env bash
# Gives a package image for Linux a cache of loaded and linked classes (JEP 483, 514), so that it starts sooner.
# Usage: tools/aot-cache.sh IMAGE       (the folder that jpackage made)
set -eu
image=$(realpath -- "${1:?usage: tools/aot-cache.sh IMAGE}")
app=$image/lib/app
home=$(mktemp -d)
# A second launcher of the same image: the cache holds for the same libraries and options alone.
cleanup() { rm -rf -- "$home" "$image/bin/training" "$app/training.cfg" "$app/training.aotconf"; }
trap cleanup EXIT
cp -- "$image/bin/tierwise" "$image/bin/training"
sed 's/^app.mainclass=.*/app.mainclass=org.tierwise.app.desktop.StartTraining/' "$app/tierwise.cfg" >"$app/training.cfg"
train() {
  JAVA_TOOL_OPTIONS="-XX:AOTConfiguration=$app/training.aotconf -Dtierwise.home=$home -Dglass.platform=Headless $*" \
    "$image/bin/training" >"$home/log" 2>&1 || {
    cat "$home/log" >&2
    exit 1
  }
}
# Without profiles: with them the compilers are busy in the very second in which the window is drawn.
train -XX:AOTMode=record -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining
train -XX:AOTMode=create "-XX:AOTCache=$app/tierwise.aot"
sed -i '/^java-options=-Xmx/a java-options=-XX:AOTCache=$APPDIR/tierwise.aot' "$app/tierwise.cfg"
