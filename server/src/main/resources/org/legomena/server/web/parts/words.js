// The codebook's words, their signs, and how days and names are written.

export const QUADS = {
  'verbal-cooperation': { word: 'verbal cooperation', sign: '○' },
  'material-cooperation': { word: 'material cooperation', sign: '●' },
  'verbal-conflict': { word: 'verbal conflict', sign: '△' },
  'material-conflict': { word: 'material conflict', sign: '▲' },
};

export const STATUSES = {
  happened: { word: 'happened', sign: '●' },
  ongoing: { word: 'ongoing', sign: '◐' },
  planned: { word: 'planned', sign: '○' },
  possible: { word: 'possible', sign: '?' },
  demanded: { word: 'demanded', sign: '!' },
  'not-happened': { word: 'not happened', sign: '✕' },
};

export const SOURCES = {
  author: 'the outlet itself',
  person: 'a person',
  organisation: 'an organisation',
  unnamed: 'unnamed',
};

export const MARKS = {
  trigger: 'act',
  actor: 'who',
  recipient: 'to whom',
  source: 'says',
  cue: 'says',
  time: 'when',
  place: 'where',
  number: 'how many',
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 5 Jun 2018, or as much of it as is known. */
export function day(text) {
  if (!text) return '';
  const [year, month, date] = text.split('-');
  return [date && String(+date), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** A closed interval of days, as short as it can be said. */
export function days(from, to) {
  if (!from || !to) return day(from || to);
  if (from === to) return day(from);
  const [year, month] = from.split('-');
  const [endYear, endMonth, endDate] = to.split('-');
  const last = new Date(Date.UTC(+endYear, +endMonth, 0)).getUTCDate();
  const whole = from.endsWith('-01') && +endDate === last;
  if (whole && from.endsWith('01-01') && to.endsWith('12-31'))
    return year === endYear ? year : `${year}–${endYear}`;
  if (whole && year === endYear && month === endMonth) return `${MONTHS[month - 1]} ${year}`;
  if (year === endYear && month === endMonth) return `${+from.slice(8)}–${day(to)}`;
  if (year === endYear) return `${+from.slice(8)} ${MONTHS[month - 1]} – ${day(to)}`;
  return `${day(from)} – ${day(to)}`;
}

export const count = (number) => number.toLocaleString('en');

export const plural = (number, one, many = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : many}`;

export const names = (entities) => entities.map((entity) => entity.name).join(', ');

/** RUS GOV, or nothing. */
export const codes = (entity) =>
  [entity.country, ...(entity.sectors || []).slice(0, 1)].filter(Boolean).join(' ');

/** 24, at least 24, at most 30, 20 to 30. */
export function quantity(number) {
  if (number.min !== null && number.min === number.max) return count(number.min);
  if (number.max === null) return `at least ${count(number.min)}`;
  if (number.min === null) return `at most ${count(number.max)}`;
  return `${count(number.min)} to ${count(number.max)}`;
}

/** Text of strangers in one line: no control characters, no tricks with the direction of writing. */
export function tame(text) {
  return (text || '').replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').replace(BIDI, '');
}

export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
