#!/usr/bin/env python3
"""Scores places against GeoWebNews (Gritta, Pilehvar and Collier, "A pragmatic guide to geoparsing evaluation", 2019).

    score_places.py documents GWN.xml even|odd|all > documents.jsonl
    ./legomena code --format jsonl documents.jsonl > coded.jsonl
    score_places.py score GWN.xml coded.jsonl [--errors N]

Recognition: gold are the literal toponyms with coordinates (types Literal, Coercion, Mixed, Embedded_Literal and
Literal_Modifier); a coded mention counts if it covers the same words (exact) or at least half of them (overlap).
Resolution: over the gold toponyms recognised by overlap, how far the coded point is from the gold one: the share within
161 km (100 miles), the median, and the same for always taking the most populous place of that name. A place without
a point counts as wrong. Only Python's standard library is needed.
"""
import argparse, collections, gzip, json, math, os, re, sys, unicodedata
import xml.etree.ElementTree as ElementTree

LITERAL = {"Literal", "Coercion", "Mixed", "Embedded_Literal", "Literal_Modifier"}
HERE = os.path.dirname(os.path.abspath(__file__))
GAZETTEER = os.path.join(HERE, "../language/src/main/resources/org/legomena/language/gazetteer")


def articles(path, which):
    for article in ElementTree.parse(path).getroot().findall("article"):
        number = int(article.get("file"))
        if which == "all" or (number % 2 == 0) == (which == "even"):
            yield str(number), article


def gold(article):
    for toponym in article.find("toponyms"):
        latitude = toponym.findtext("latitude")
        yield (int(toponym.findtext("start")), int(toponym.findtext("end")), toponym.findtext("type"),
               (float(latitude), float(toponym.findtext("longitude"))) if latitude else None)


def distance(a, b):
    up, across = math.radians(b[0] - a[0]) / 2, math.radians(b[1] - a[1]) / 2
    h = math.sin(up) ** 2 + math.cos(math.radians(a[0])) * math.cos(math.radians(b[0])) * math.sin(across) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(h)))


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
    plain = re.sub(r"\s+", " ", re.sub(r"[-/]", " ", re.sub(r"['’.]", "", plain))).strip()
    return re.sub(r"\bsaint ", "st ", plain)


def most_populous():
    found = {}
    with gzip.open(os.path.join(GAZETTEER, "places.tsv.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"): continue
            f = line.rstrip("\n").split("\t")
            for name in f[2].split("|"):
                if name not in found or int(f[8]) > found[name][0]: found[name] = (int(f[8]), (float(f[5]), float(f[6])))
    with open(os.path.join(GAZETTEER, "countries.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"): continue
            f = line.rstrip("\n").split("\t")
            for name in [f[1]] + f[4].split("|"): found[key(name)] = (10 ** 9, (float(f[2]), float(f[3])))
    return found


def overlaps(a, b):
    return 2 * (min(a[1], b[1]) - max(a[0], b[0])) >= max(a[1] - a[0], b[1] - b[0])


def ratio(n, d): return n / d if d else 0.0


def report(name, found, wanted, coded):
    p, r = ratio(found, coded), ratio(found, wanted)
    print("%-22s P %.3f  R %.3f  F1 %.3f" % (name, p, r, ratio(2 * p * r, p + r)))


def resolution(name, errors):
    errors = sorted(errors)
    print("%-22s within 161 km %.3f  median %.1f km  (n=%d)" % (
        name, ratio(sum(e <= 161 for e in errors), len(errors)), errors[len(errors) // 2] if errors else 0, len(errors)))


def score(corpus, coded, shown):
    documents = {}
    for line in open(coded, encoding="utf-8"):
        document = json.loads(line)
        documents[document["id"]] = document
    populous, exact, half, wanted, all_coded = most_populous(), 0, 0, 0, 0
    ours, theirs, missed, extra, wrong, extra_types = [], [], [], [], [], collections.Counter()
    for number, article in articles(corpus, "all"):
        if number not in documents: continue
        document, everything = documents[number], list(gold(article))
        literal = [g for g in everything if g[2] in LITERAL and g[3]]
        mentions = [(tuple(span), place) for place in document["places"] for span in place["mentions"]]
        wanted, all_coded, used, text = wanted + len(literal), all_coded + len(mentions), set(), document["text"]
        for start, end, kind, point in literal:
            hit = next((i for i, (span, _) in enumerate(mentions) if i not in used and overlaps((start, end), span)), None)
            if hit is None:
                missed.append("missed %s: %s '%s'" % (number, kind, text[start:end])); continue
            used.add(hit); half += 1
            (a, b), place = mentions[hit]
            exact += (a, b) == (start, end)
            error = distance(point, (place["latitude"], place["longitude"])) if place["latitude"] is not None else 20000
            ours.append(error)
            base = populous.get(key(text[a:b]))
            theirs.append(distance(point, base[1]) if base else 20000)
            if error > 161: wrong.append("%s: '%s' %.0f km off (%s, %s; gold %s)" % (number, text[a:b], error, place["name"], place["country"], point))
        for i, ((a, b), place) in enumerate(mentions):
            if i in used: continue
            kind = next((t for s, e, t, _ in everything if overlaps((s, e), (a, b))), "-")
            extra_types[kind] += 1
            extra.append("extra %s: %s '%s' | %s" % (number, kind, text[a:b], text[max(0, a - 40):b + 30].replace("\n", " ")))
    report("recognition (exact)", exact, wanted, all_coded)
    report("recognition (overlap)", half, wanted, all_coded)
    resolution("resolution", ours)
    resolution("most populous", theirs)
    print("extra by gold type: " + ", ".join("%s %d" % pair for pair in extra_types.most_common()))
    for lines in (wrong, missed, extra):
        for line in lines[:shown]: print("  " + line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    documents = commands.add_parser("documents")
    documents.add_argument("corpus")
    documents.add_argument("which", choices=("even", "odd", "all"))
    scoring = commands.add_parser("score")
    scoring.add_argument("corpus")
    scoring.add_argument("coded")
    scoring.add_argument("--errors", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.command == "documents":
        for number, article in articles(arguments.corpus, arguments.which):
            print(json.dumps({"id": number, "text": article.findtext("text"), "language": "en"}))
    else:
        score(arguments.corpus, arguments.coded, arguments.errors)


if __name__ == "__main__":
    main()
