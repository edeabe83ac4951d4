#!/bin/sh
# Puts a file into a folder of the web server, beside its compressed forms:
#   sh publish.sh schedule.json /srv/series-schedule/termine
#   sh publish.sh series-schedule.js /srv/series-schedule/series-schedule/0.1.0
# No visitor meets half a file, and the forms change within the moment that renaming takes. In the folder of a
# version a file is never replaced by a different one, because pages and caches hold on to it.
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
  # An old one would go on being served.
  rm -f -- "$folder/$name.br"
fi
mv -f -- "$new/$name.gz" "$new/$name" "$folder/"
