import { contributionOf, type Ranked } from '../../../linkage/register/index.js';
import { type FieldText, textOfField } from '../domain/labels.js';
import type { Kept } from '../store/kept-registers.js';
import { type Match, type RecordWords, recordOf } from './explain-match.js';
import type { Scored } from './match-many.js';

const NO_PRIOR = { label: 'vooraf: niets', weight: 0 };
const NOTHING_ELSE = { nl: '', en: '' };

/**
 * A record that bears a fact. One bar only: the fact itself, in the values of both sides; its weight is the whole
 * weight. It says that the record has the fact, never that its person is meant.
 */
export function explainBearer<Fields extends FieldText>(
  kept: Kept<Fields, unknown>,
  asked: FieldText,
  ranked: Ranked<Scored>,
  words: RecordWords,
): Match {
  const { score, cells } = ranked.candidate;
  const fields: FieldText = kept.read(cells);
  const contributions = score.compared.slice(0, 1).map((part) => ({
    ...contributionOf(part, textOfField(asked, part.field), textOfField(fields, part.field)),
    weight: ranked.weight,
  }));
  return {
    ...recordOf(cells, fields, words),
    weight: ranked.weight,
    probability: ranked.probability,
    prior: NO_PRIOR,
    contributions,
    whyNotHigher: NOTHING_ELSE,
  };
}
