import {
  type Contribution,
  contributionOf,
  kinContribution,
  PRIOR_LABEL,
  type Ranked,
  rivalsContribution,
  type Words,
  whyNotHigher,
} from '../../../linkage/register/index.js';
import { addressLabel, type FieldText, textOfField } from '../domain/labels.js';
import type { Hub } from '../hubs.js';
import type { Kept } from '../store/kept-registers.js';
import type { Scored } from './match-many.js';

/** A proposal with its explanation. `prior.weight` plus every contribution is `weight` (within 1e-6). */
export interface Match {
  readonly id: string;
  readonly label: string;
  readonly birthDate: string;
  readonly address: string;
  readonly weight: number;
  readonly probability: number;
  readonly prior: { readonly label: string; readonly weight: number };
  readonly contributions: readonly Contribution[];
  /** Empty where nothing was weighed but the one fact asked for. */
  readonly whyNotHigher: Words;
  /** The hub at whose address or number the record stands. */
  readonly hub: Hub | undefined;
}

/** How a record reads for a colleague. */
export interface RecordWords {
  label(fields: FieldText): string;
  hub(fields: FieldText): Hub | undefined;
}

/** Below this many bits "other candidates" or "relatives" took nothing away worth a bar. */
const VISIBLE = 1e-9;

/** Explains a ranked candidate: what was compared, in the words and values of both sides. */
export function explainMatch<Fields extends FieldText, Profile>(
  kept: Kept<Fields, Profile>,
  asked: FieldText,
  ranked: Ranked<Scored>,
  words: RecordWords,
): Match {
  const { score, cells } = ranked.candidate;
  const fields: FieldText = kept.read(cells);
  const contributions = score.compared.map((part) =>
    contributionOf(part, textOfField(asked, part.field), textOfField(fields, part.field)),
  );
  if (Math.abs(score.kin) > VISIBLE) contributions.push(kinContribution(score.kin));
  if (Math.abs(ranked.rivals) > VISIBLE) contributions.push(rivalsContribution(ranked.rivals));
  return {
    ...recordOf(cells, fields, words),
    weight: ranked.weight,
    probability: ranked.probability,
    prior: { label: PRIOR_LABEL, weight: score.prior },
    contributions,
    whyNotHigher: whyNotHigher(contributions),
  };
}

/** The record itself, as a colleague reads it. */
export function recordOf(cells: Scored['cells'], fields: FieldText, words: RecordWords) {
  return {
    id: cells[0] ?? '',
    label: words.label(fields),
    birthDate: fields['birthDate'] ?? '',
    address: addressLabel(fields),
    hub: words.hub(fields),
  };
}
