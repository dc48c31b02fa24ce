import { type ExtractedMention, free } from './extracted-mention.js';
import { findAddresses } from './find-addresses.js';
import { findNames } from './find-names.js';
import { findNumbers } from './find-numbers.js';

/**
 * Proposes the mentions in a text: who, which organisation, address, number. Each with its place in the text and a
 * normalised value. By form alone: a name is capitals in a row, never a list of names, so that no origin is easier
 * to find than another. A person confirms every mention.
 *
 * Spans are claimed strongest first (e-mail, IBAN, V-number, BSN, KvK, plate, document, phone, address, organisation,
 * person), so that no character belongs to two mentions. Weak numbers need a keyword near them.
 */
export function extractMentions(text: string): readonly ExtractedMention[] {
  const claimed: ExtractedMention[] = [];
  for (const find of [findNumbers, findAddresses, findNames]) {
    for (const mention of find(text)) if (free(mention, claimed)) claimed.push(mention);
  }
  return claimed
    .map((mention) => ({ ...mention, ofReporter: isOfReporter(mention, text) }))
    .sort((a, b) => a.start - b.start);
}

const ABOUT_MYSELF =
  /(?:\bmijn (?:naam|telefoon\S*|nummer|mobiel\S*|e-?mail\S*|mailadres|gegevens)|\bmy (?:name|phone|number|e-?mail)\b|\bik (?:heet|ben|woon)\b|\bi am\b|\bi live\b|bereikbaar|te bereiken|(?:bel|mail) (?:mij|me)|call me|contact me)[^.;!?\n]{0,30}$/i;
const GREETING = /(?:groet(?:en|jes)?|hoogachtend|regards|sincerely|ondertekend)\b[\s\S]{0,40}$/i;

/** The writer's own details: what follows "mijn naam is" or the closing words. */
function isOfReporter(mention: ExtractedMention, text: string): boolean {
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  return ABOUT_MYSELF.test(before) || GREETING.test(before);
}
