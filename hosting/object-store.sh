#!/bin/sh
# Paragraf i ett objektlager med S3-gränssnitt, med AWS eget kommando eller med --endpoint-url till ett annat lager:
#
#   sh hosting/object-store.sh dist s3://protokoll-kommunen/           # hela lagret
#   sh hosting/object-store.sh dist s3://kommunen/protokoll/           # en undermapp
#   AWS="aws --endpoint-url https://lager.kommunen.se" sh hosting/object-store.sh dist s3://protokoll-kommunen/
#
# Lagret gissar typen efter ändelsen och känner inte våra; därför en omgång för varje typ. Ordningen är sidorna sist, så att
# ingen sida pekar på något som inte hunnit fram. Filer som inte längre finns tas bort allra sist.
#
# Allt skickas varje gång (cp, inte sync): sync hoppar över en fil som är lika stor och inte nyare än lagrets, och det är en rättelse som
# är lika lång. Lagrets eget märke (ETag) är en kontrollsumma av innehållet, så läsaren får 304 bara för det som verkligen är oförändrat.
set -eu
from=${1:?Ange mappen, till exempel dist}
to=${2:?Ange målet, till exempel s3://protokoll-kommunen/}
AWS=${AWS:-aws}

send() {
  type=$1
  shift
  patterns=
  for extension in "$@"; do patterns="$patterns --include *.$extension"; done
  copy
}

# Flödena är Atom. De har samma ändelse som annan XML, så mappen avgör; det sista mönstret som stämmer gäller.
send_feeds() {
  type=$1
  patterns=
  for folder in flode arende; do patterns="$patterns --include $folder/*.xml"; done
  copy
}
send_other_xml() {
  type=$1
  patterns='--include *.xml --exclude flode/* --exclude arende/*'
  copy
}

copy() {
  set -f # Stjärnorna är till lagret, inte till skalet.
  # shellcheck disable=SC2086
  $AWS s3 cp "$from" "$to" --recursive --exclude '*' $patterns --content-type "$type" --cache-control no-cache
  set +f
}

send 'application/octet-stream' bin pf_index
send 'image/svg+xml; charset=utf-8' svg
send 'image/png' png
send 'font/woff2' woff2
send 'text/css; charset=utf-8' css
send 'text/javascript; charset=utf-8' js
send 'application/json; charset=utf-8' json
send_other_xml 'application/xml; charset=utf-8' xml
send_feeds 'application/atom+xml; charset=utf-8' xml
send 'application/atom+xml; charset=utf-8' atom
send 'text/csv; charset=utf-8' csv
send 'text/calendar; charset=utf-8' ics
send 'application/x-ndjson' ndjson
send 'text/turtle; charset=utf-8' ttl
send 'application/vnd.apache.parquet' parquet
send 'text/plain; charset=utf-8' txt md
send 'text/html; charset=utf-8' html
# shellcheck disable=SC2086
$AWS s3 sync "$from" "$to" --delete --size-only --exclude '.*' --cache-control no-cache
