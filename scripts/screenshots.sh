#!/usr/bin/env bash
# Takes the pictures of docs/desk.md: every view, light and dark, of a fresh ledger of the samples.
# Needs Debian's chromium, and python3 with nothing else; the program is built if it has to be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-4599}
work=$(mktemp -d)
trap 'kill "${desk:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
./legomena add --quiet --ledger "$work/news.db" samples
./legomena serve --ledger "$work/news.db" --port "$port" & desk=$!
until curl -sf "http://localhost:$port/api/about" > /dev/null; do sleep 0.3; done
first=$(curl -s "http://localhost:$port/api/events?type=CONSULT&status=happened&limit=1&document=singapore-summit" \
  | python3 -c 'import json, sys; e = json.load(sys.stdin)["events"][0]; print(e["document"]["id"] + "%23" + e["id"])')
python3 - "$port" <<'PY'
import json, sys, urllib.parse, urllib.request
base = f'http://localhost:{sys.argv[1]}'
def ask(method, path, value=None):
    request = urllib.request.Request(base + path, method=method, data=value and json.dumps(value).encode(),
                                     headers={'Content-Type': 'application/json'})
    return json.load(urllib.request.urlopen(request))
items = [{'kind': 'text', 'text': 'What is reported of the summit in Singapore.'}]
for e in ask('GET', '/api/events?document=singapore-summit&limit=4')['events']:
    items.append({'kind': 'event', 'document': e['document'], 'event': e['id'], 'type': e['type'], 'quad': e['quad'],
                  'status': e['status'], 'actors': [a['name'] for a in e['actors']],
                  'recipients': [a['name'] for a in e['recipients']], 'source': e['source']['text'],
                  'sentence': e['evidence']['text'], 'words': e['words'], 'note': ''})
ask('PUT', '/api/briefs/brief', {'title': 'The summit in Singapore', 'items': items})
ask('PUT', '/api/searches/attacks', {'name': 'Attacks', 'search': 'type=ASSAULT', 'seen': 20})
ask('POST', '/api/corrections/event', {'document': 'singapore-summit', 'event': 'e2', 'field': 'status',
                                       'status': 'ongoing', 'by': 'Ada', 'why': 'to show how it looks'})
PY
actor=$(curl -s "http://localhost:$port/api/actors?name=Donald+Trump" | python3 -c 'import json, sys; print(json.load(sys.stdin)["actors"][0]["key"])')
shoot() { # name, address, width and height
  for theme in light dark; do
    case $2 in *\?*) mark='&' ;; *) mark='?' ;; esac
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
      --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/$1-$theme" \
      --window-size="${3:-1280,860}" --virtual-time-budget=8000 \
      --screenshot="docs/screenshots/$1-$theme.png" "http://localhost:$port$2${mark}theme=$theme" > /dev/null 2>&1
  done
}
shoot ledger "/ledger?document=singapore-summit&open=$first"
shoot document '/document?id=singapore-summit&event=e5'
shoot timeline '/timeline?from=2018-01-01&to=2024-01-01'
shoot map '/map'
shoot network '/network?most=20'
case=$(curl -s "http://localhost:$port/api/cases" | python3 -c 'import json, sys; print(json.load(sys.stdin)["cases"][0]["id"])')
shoot cases "/cases?case=$case"
shoot actor "/actors?key=$actor"
shoot add '/add'
shoot corrections '/corrections'
shoot brief '/brief'
shoot searches '/searches'
if command -v pngquant > /dev/null; then pngquant --force --ext .png --speed 1 64 docs/screenshots/*.png; fi
