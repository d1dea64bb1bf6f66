#!/usr/bin/env bash
# Makes the folder of a release: the program, its libraries, the list of them with licences, and checksums.
# Usage: tools/release.sh DIR [SSH-KEY]
# With a key the checksums are signed; who has the public key checks them with
#   ssh-keygen -Y verify -f ALLOWED -I tierwise -n file -s SHA256SUMS.sig < SHA256SUMS
set -eu
out=$(realpath -m -- "${1:?usage: tools/release.sh DIR [SSH-KEY]}")
key=${2:+$(realpath -- "$2")}
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
mvn -q -B -DskipTests -Psupply-chain package
mkdir -p -- "$out"
cp -r app/target/app.jar app/target/lib LICENSE NOTICE "$out"
cp target/sbom.json target/third-party.txt "$out"
cd -- "$out"
find . -type f ! -name 'SHA256SUMS*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS
if [ -n "$key" ]; then
  rm -f SHA256SUMS.sig
  ssh-keygen -q -Y sign -f "$key" -n file SHA256SUMS
fi
echo "$(wc -l <SHA256SUMS) files in $out"
