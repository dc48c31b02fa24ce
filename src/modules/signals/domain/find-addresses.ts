import type { ExtractedMention } from './extracted-mention.js';

const STREET =
  '(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|plantsoen|dreef|pad|park|wal|markt|boulevard|kwartier|baan|ring|berg|haven|akker|veld|dam|brink|street|road|avenue|lane)';
const WORD = "[\\p{Lu}'’][\\p{L}'’-]*";
const SMALL = '(?:van|de|den|der|het|ter|ten|t|op|aan|the|of|in)';
const PLACE = `(?:[ ,]+(?:in |te )?${WORD}(?:[ -](?:${SMALL}[ -])*${WORD})*)?`;
const POSTCODE = '[1-9]\\d{3}\\s?(?!SA|SD|SS)[A-Z]{2}\\b';

/** "Kerkstraat 12a", "Laan van Meerdervoort 100", with postcode and place when they follow. */
const FULL = new RegExp(
  `(?:${WORD} (?:(?:van|de|den|der|het|ter) )*){0,2}(?:\\p{Lu}[\\p{L}'’-]*?${STREET}|(?:Laan|Plein|Weg|Dijk|Kade|Plantsoen|Straat) (?:${SMALL} )*${WORD}(?: ${WORD})?) ` +
    `\\d{1,5}(?:[ -]?[a-zA-Z](?![\\p{L}])|-\\d{1,4}| ?(?:hs|bis|huis)\\b)?(?:[ ,]+${POSTCODE})?${PLACE}`,
  'gu',
);
const BY_POSTCODE = new RegExp(
  `(?:${WORD}(?: ${WORD})? \\d{1,5}[a-zA-Z]?[ ,]+)?\\b${POSTCODE}${PLACE}`,
  'gu',
);
/** A sentence may open with the street: "Op Kerkstraat 12 wonen…". */
const OPENING =
  /^(?:Op|In|Aan|Bij|Naar|Vanaf|Vanuit|Achter|Tegenover|Naast|Adres|At|On|From|Near|Address) (?=\p{Lu})/u;
/** A street without a number tells where to look, not whom. */
const STREET_ONLY =
  /(?<![\p{L}])\p{Lu}[\p{L}'’-]{2,}(?:straat|laan|weg|plein|gracht|kade|singel|steeg|plantsoen|dreef|boulevard)(?![\p{L}])/gu;
/** A business on a named street can be found; "a house on the Kerkstraat" cannot. */
const BUSINESS =
  /restaurant|snackbar|pizzeria|kapper|kapsalon|salon|winkel|supermarkt|bakker|slager|garage|hotel|caf[eé]|bedrijf|kantoor|school|kwekerij|fabriek|wasserij|carwash|loods|\b(?:nummer|huisnummer|nr\.?|no\.?) ?\d+|\bshop\b|\bbar\b|company|factory/i;

/** Addresses: street with number, a postcode, and streets without a number (`identifying` only beside a business). */
export function findAddresses(text: string): readonly ExtractedMention[] {
  const full = [...text.matchAll(FULL)].map((match) => mention(match, true));
  const codes = [...text.matchAll(BY_POSTCODE)].map((match) => mention(match, true));
  const streets = [...text.matchAll(STREET_ONLY)].map((match) =>
    mention(match, BUSINESS.test(text.slice(Math.max(0, match.index - 60), match.index))),
  );
  return [...full, ...codes, ...streets];
}

function mention(match: RegExpExecArray, identifying: boolean): ExtractedMention {
  const text = match[0].replace(OPENING, '');
  const end = match.index + match[0].length;
  return {
    kind: 'address',
    text,
    start: end - text.length,
    end,
    value: text.replace(/\s+/g, ' ').replace(/,/g, '').toUpperCase(),
    check: 'none',
    identifying,
    ofReporter: false,
  };
}
