#!/usr/bin/env bash
# Tells how long a desk takes to answer what its views ask, of a ledger that is given: the median of nine, milliseconds.
# Usage: scripts/measure_desk.sh LEDGER
set -euo pipefail
ledger=$(readlink -f "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-4598}
./legomena serve --ledger "$ledger" --port "$port" & desk=$!
trap 'kill "$desk" 2>/dev/null || true' EXIT
until curl -sf "http://localhost:$port/api/about" > /dev/null; do sleep 0.3; done
measure() {
  for _ in 1 2 3 4 5 6 7 8 9; do curl -s -o /dev/null -w '%{time_total}\n' "http://localhost:$port$2"; done \
    | sort -n | awk -v what="$1" 'NR == 5 { printf "%-44s %7.0f ms\n", what, $1 * 1000 }'
}
measure 'page itself' /ledger
measure 'table page, newest' '/api/events?limit=100'
measure 'table page, filtered' '/api/events?limit=100&type=ASSAULT&status=happened'
measure 'table page, words' '/api/events?limit=100&text=sol*'
measure 'count, filtered' '/api/count?type=ASSAULT&status=happened'
measure 'facets, everything' '/api/facets?facet=status&facet=type&facet=actor&facet=recipient&most=10'
measure 'facets, filtered' '/api/facets?facet=status&facet=type&facet=actor&facet=recipient&most=10&type=ASSAULT'
measure 'map, filtered' '/api/map?type=ASSAULT&status=happened'
measure 'network, filtered' '/api/network?type=ASSAULT&status=happened'
measure 'timeline, filtered' '/api/days?type=ASSAULT&status=happened'
measure 'map, everything' /api/map
measure 'network, everything' /api/network
measure 'timeline, everything' /api/days
