-- The ledger, first form. docs/ledger.md tells it in words.
--
-- Keys of sentences and events hold the document's: document * 1048576 + number. So whatever a
-- document owns lies together, and key / 1048576 is its document.
-- Offsets count Unicode code points, as substr() does: substr(text, start + 1, stop - start).

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content BLOB NOT NULL UNIQUE,        -- SHA-256 of text, title, outlet, day and address
  title TEXT,
  outlet TEXT COLLATE NOCASE,
  published TEXT,                      -- YYYY-MM-DD
  url TEXT,
  language TEXT NOT NULL,
  added_at TEXT NOT NULL,              -- instant, UTC
  coder TEXT NOT NULL,                 -- version that coded it last
  revision INTEGER NOT NULL            -- grows with each recoding and correction
) STRICT;
CREATE INDEX document_by_day ON document (published);
CREATE INDEX document_by_outlet ON document (outlet, published);

CREATE TABLE body (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  text TEXT NOT NULL,
  coding BLOB NOT NULL                 -- what the coder found, before corrections; deflated JSON
) STRICT;

CREATE TABLE sentence (
  key INTEGER PRIMARY KEY,             -- document * 1048576 + number from 0
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL
) STRICT;

CREATE VIEW sentence_words AS
  SELECT s.key AS key, substr(b.text, s.start + 1, s.stop - s.start) AS words
  FROM sentence s JOIN body b ON b.document = s.key / 1048576;

CREATE VIRTUAL TABLE sentence_index USING fts5 (
  words, content = 'sentence_words', content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE title_index USING fts5 (
  title, content = 'document', content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Name and codes stand twice: after corrections, and as learned from the texts.
CREATE TABLE actor (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                  -- state, person, organisation, group
  country TEXT,
  sectors TEXT NOT NULL,               -- codes with spaces between
  merged_into INTEGER REFERENCES actor,
  coded INTEGER NOT NULL,              -- 1; 0 if a correction has split it off
  coded_name TEXT NOT NULL,
  coded_country TEXT,
  coded_sectors TEXT NOT NULL
) STRICT;
CREATE INDEX actor_by_country ON actor (coded_country, kind);

CREATE TABLE actor_name (
  folded TEXT NOT NULL,                -- without case, accents and signs
  actor INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL,
  PRIMARY KEY (folded, actor, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_name_by_actor ON actor_name (actor);

-- Which actor an entity of a document is, and why.
CREATE TABLE appearance (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  entity TEXT NOT NULL,                -- its id in the document: a1
  actor INTEGER NOT NULL REFERENCES actor,
  coded_actor INTEGER NOT NULL REFERENCES actor,  -- before merges and splits by people
  why TEXT NOT NULL,                   -- new, name, names, state, surname
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_by_actor ON appearance (actor);
CREATE INDEX appearance_by_coded_actor ON appearance (coded_actor) WHERE coded_actor <> actor;

CREATE TABLE place (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  country TEXT,
  latitude REAL,
  longitude REAL,
  geonames INTEGER,
  kind TEXT                            -- city, region, country ...: how exact the point is
) STRICT;
CREATE INDEX place_by_name ON place (name);

-- Events as they stand after corrections.
CREATE TABLE event (
  key INTEGER PRIMARY KEY,             -- document * 1048576 + number from 0
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,                    -- its id in the document: e1
  type TEXT NOT NULL,
  modes TEXT NOT NULL,                 -- with spaces between
  contexts TEXT NOT NULL,              -- with spaces between
  status TEXT NOT NULL,
  start INTEGER NOT NULL,              -- the trigger
  stop INTEGER NOT NULL,
  sentence INTEGER REFERENCES sentence,
  source_kind TEXT NOT NULL,
  source TEXT,                         -- the words that name it
  source_actor INTEGER REFERENCES actor,
  place INTEGER REFERENCES place,
  time_from TEXT,
  time_to TEXT,
  quoted INTEGER NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX event_by_type ON event (type, status);
CREATE INDEX event_by_sentence ON event (sentence);
CREATE INDEX event_by_time ON event (time_from, time_to) WHERE time_from IS NOT NULL;
CREATE INDEX event_by_place ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_by_source ON event (source_actor) WHERE source_actor IS NOT NULL;

-- Who did it ('by') and at whom it is directed ('to').
CREATE TABLE participant (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  side TEXT NOT NULL,                  -- by, to
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor,
  country TEXT,
  sector TEXT,
  PRIMARY KEY (event, side, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_actor ON participant (actor, side);
CREATE INDEX participant_by_code ON participant (country, sector, side);

-- What people have changed. Never deleted: what is taken back is marked.
CREATE TABLE correction (
  key INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,               -- instant, UTC
  made_by TEXT NOT NULL,
  why TEXT,
  document INTEGER REFERENCES document,
  actor INTEGER REFERENCES actor,
  kind TEXT NOT NULL,
  start INTEGER,                       -- the trigger it hangs on, in the text
  stop INTEGER,
  change TEXT NOT NULL,                -- JSON
  undone_at TEXT,
  undone_by TEXT
) STRICT;
CREATE INDEX correction_by_document ON correction (document);
CREATE INDEX correction_by_actor ON correction (actor);

-- Meanings of sentences: the signs of 384 numbers to find by, and the numbers to rank by.
CREATE TABLE meaning_sketch (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  sentences BLOB NOT NULL,             -- numbers, two bytes each
  signs BLOB NOT NULL                  -- 48 bytes a sentence
) STRICT;
CREATE TABLE meaning (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  numbers BLOB NOT NULL                -- 192 bytes a sentence, four bits a number
) STRICT;

-- What people keep beside the record: briefs and searches, by a name of their own.
CREATE TABLE shelf (
  kind TEXT NOT NULL,                  -- brief, search
  id TEXT NOT NULL,
  value TEXT NOT NULL,                 -- JSON
  revision INTEGER NOT NULL,           -- grows with each change, from 1
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
