#!/bin/sh
# Copies a file into a folder of the web server, together with its compressed forms:
#   sh publish.sh schedule.json /srv/series-schedule/termine
#   sh publish.sh series-schedule.js /srv/series-schedule/series-schedule/0.2.0
# Files are replaced by renaming, so visitors never get half a file. In the folder of a version, a file is never
# replaced by a different one, because pages and caches rely on it.
set -eu

if [ $# -ne 2 ] || [ ! -f "$1" ]; then
  echo "Usage: sh publish.sh <file> <folder>" >&2
  exit 2
fi
name=$(basename -- "$1")
mkdir -p -- "$2"
folder=$(cd -P -- "$2" && pwd)

if [ -e "$folder/$name" ] && basename -- "$folder" | grep -Eq '^[0-9]+\.[0-9]+\.[0-9]+'; then
  cmp -s -- "$1" "$folder/$name" && exit 0
  echo "$folder/$name is published and stays as it is; give the new file a new version." >&2
  exit 1
fi

new=$(mktemp -d "$folder/.new-XXXXXX")
trap 'rm -rf -- "$new"' EXIT
cp -- "$1" "$new/$name"
chmod 644 "$new/$name"
gzip --best --no-name --keep -- "$new/$name"
if command -v brotli >/dev/null; then
  brotli --best --keep -- "$new/$name"
  mv -f -- "$new/$name.br" "$folder/"
else
  # Without brotli there is no new .br file, and the server would keep serving the old one.
  rm -f -- "$folder/$name.br"
fi
mv -f -- "$new/$name.gz" "$new/$name" "$folder/"
