#!/usr/bin/env bash
# Formats every Java file with google-java-format (AOSP style); with --check it only names the files that differ.
# Usage: tools/format.sh [--check]
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

. tools/find-jdk.sh
jdk=$(find_jdk) || { echo "Formatting needs a JDK 25, and none was found." >&2; exit 2; }
jars=target/formatter
if [ -z "$(find "$jars" -name 'google-java-format-*.jar' 2>/dev/null)" ]; then
  mvn -q -B -N generate-resources
fi
mode=(--replace)
[ "${1:-}" = "--check" ] && mode=(--dry-run --set-exit-if-changed)

exports=()
for package in api code comp file main model parser processing tree util; do
  exports+=(--add-exports "jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED")
done
newer=() # Only what changed since the last run that found everything formatted.
stamp=$jars/formatted
[ -f "$stamp" ] && [ "$stamp" -nt pom.xml ] && [ "$stamp" -nt tools/format.sh ] && newer=(-newer "$stamp")
started=$(mktemp "$jars/started.XXXXXX")
trap 'rm -f "$started"' EXIT
mapfile -t files < <(find model pricing-data solver exports app tools -path '*/src/*' -name '*.java' "${newer[@]}" | sort)
[ ${#files[@]} -eq 0 ] && exit 0
if ! "$jdk/bin/java" "${exports[@]}" -cp "$jars/*" com.google.googlejavaformat.java.Main --aosp "${mode[@]}" "${files[@]}"; then
  echo "The files named above are not formatted; run tools/format.sh." >&2
  exit 1
fi
mv -- "$started" "$stamp"
