#!/usr/bin/env bash
# Measures the start of the packaged program against a bare JavaFX window with AtlantaFX from the class path, in turns.
# Usage: tools/startup.sh [ROUNDS]      (needs xvfb-run, and the image that `mvn -Ppackage -DskipTests verify` makes)
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
. tools/find-jdk.sh
jdk=$(find_jdk)
image=app/target/installer/tierwise/bin/tierwise
[ -x "$image" ] || {
  echo "There is no package image: mvn -Ppackage -DskipTests verify" >&2
  exit 2
}
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
fx=$(find app/target/lib -name 'javafx-*.jar' -o -name 'atlantafx-*.jar' | sort | paste -sd:)
"$jdk/bin/javac" -cp "$fx" -d "$work" tools/startup/*.java
# Neither sees the user's own projects and settings.
export XDG_STATE_HOME=$work
xvfb-run -a -s "-screen 0 1280x800x24" "$jdk/bin/java" -cp "$work" StartupProbe "${1:-9}" "$image" \
  "$jdk/bin/java --enable-native-access=ALL-UNNAMED -cp $work:$fx HelloWindow\$Launcher"
