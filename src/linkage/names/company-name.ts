import { foldName } from './fold-name.js';
import type { Lexicon, NameWord } from './lexicon.js';

/** Legal forms of the Netherlands and its neighbours, folded: they tell no two companies apart. */
export const LEGAL_FORMS = new Set(
  'bv nv vof cv eenmanszaak maatschap stichting vereniging cooperatie coop ua ba wa gmbh ag kg ohg ug mbh sarl sa sas sprl srl bvba asbl vzw ltd limited plc llc llp inc corp corporation co company se oy ab aps as spa sro doo sp zoo'.split(
    ' ',
  ),
);
const FILLERS = new Set('de het een the van der den en and und et voor of op in te la le i'.split(' '));
const COMMON_WORDS = new Set(
  'holding beheer groep group nederland netherlands holland international internationaal europe services service solutions bedrijf handelsonderneming'.split(
    ' ',
  ),
);

/** A company name: its telling words, and the folded whole without legal form. */
export interface CompanyReading {
  readonly whole: string;
  readonly words: readonly NameWord[];
}

/**
 * Legal form, articles and dots off: `Bakkerij De Graaf B.V.` and `De Graaf, Bakkerij BV` have the same words.
 * Words that thousands of companies share (holding, groep) are dropped when another word remains.
 */
export function readCompanyName(lexicon: Lexicon, text: string): CompanyReading {
  const dotted = text.replace(/\b(?:[A-Za-z]\.\s?){2,}/g, (letters) => `${letters.replace(/[.\s]/g, '')} `);
  const folded = foldName(dotted.replace(/&/g, ' en ').replace(/(\d+)/g, ' $1 '), true)
    .split(' ')
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word) && !FILLERS.has(word));
  const telling = folded.filter((word) => !COMMON_WORDS.has(word));
  const words = telling.length > 0 ? telling : folded;
  return { whole: words.join(' '), words: words.slice(0, 6).map((word) => lexicon.word(word)) };
}
