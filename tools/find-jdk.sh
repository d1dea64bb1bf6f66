# Sourced by the scripts: find_jdk prints the home of a JDK 25 or newer.

major() { # release of a JDK's home, 0 where it is none
  [ -x "$1/bin/java" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

find_jdk() {
  local candidates=("${JAVA_HOME:-}")
  local on_path
  on_path=$(command -v java 2>/dev/null) && candidates+=("$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")")
  candidates+=(/usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home)
  local home
  for home in "${candidates[@]}"; do
    if [ -n "$home" ] && [ "$(major "$home")" -ge 25 ]; then
      echo "$home"
      return 0
    fi
  done
  return 1
}
