#!/usr/bin/env bash
# Fetches the libraries of the desk's pages from npm anew, with their licences, and writes the list with checksums:
# server/src/main/resources/org/legomena/server/web/vendor/VENDOR.md. Run it after changing a version below.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=server/src/main/resources/org/legomena/server/web/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# package version file-in-package name-here licence
libraries='htm 3.1.1 preact/standalone.module.js preact.js Apache-2.0,MIT
d3 7.9.2 dist/d3.min.js d3.js ISC
topojson-client 3.1.0 dist/topojson-client.min.js topojson-client.js ISC
world-atlas 2.0.2 countries-50m.json countries-50m.json ISC,public-domain'

{
  echo '# Libraries of the desk'
  echo
  echo 'Files as npm serves them, unchanged; `scripts/vendor_web.sh` fetches them anew and writes this list.'
  echo '`preact.js` is htm with Preact and its hooks inside. Borders are Natural Earth, which is in the public domain.'
  echo
  echo '| file | package | version | licence | SHA-256 |'
  echo '| --- | --- | --- | --- | --- |'
} > "$work/VENDOR.md"
while read -r package version from to licence; do
  (cd "$work" && npm pack --silent "$package@$version" > /dev/null && mkdir "$package" \
    && tar xzf "$package-$version.tgz" -C "$package" --strip-components=1)
  cp "$work/$package/$from" "$folder/$to"
  cp "$work/$package/LICENSE" "$folder/LICENSE-$package.txt"
  sum=$(sha256sum "$folder/$to" | cut -d' ' -f1)
  echo "| $to | $package | $version | ${licence//,/, } | $sum |" >> "$work/VENDOR.md"
done <<< "$libraries"
(cd "$work" && npm pack --silent preact@10.5.5 > /dev/null && mkdir preact \
  && tar xzf preact-10.5.5.tgz -C preact --strip-components=1)
cp "$work/preact/LICENSE" "$folder/LICENSE-preact.txt"
cp "$work/VENDOR.md" "$folder/VENDOR.md"
