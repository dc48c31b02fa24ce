import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import type { LinkageModel, Lookalikes } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import { FieldLikelihood } from './field-likelihood.js';

/** Pairs below this many bits are out of the question, whatever explains what they have in common. */
const OUT_OF_THE_QUESTION = -12;
/** The product of likelihoods is put aside as bits before it leaves the range of a double. */
const HUGE = 2 ** 700;

/**
 * What fields have to do with each other, which a sum of weights per field leaves out. One entity may have moved: then
 * the whole address differs, which speaks against it once, not once per field. And two entities may be alike for a
 * reason (see Lookalikes): then what they share speaks for that reason as much as for one entity.
 */
export class Structures {
  readonly #fields: readonly FieldLikelihood[];
  /** Sums of weights below this need not be looked at: no structure makes such a pair likely. */
  readonly floor: number;
  #hasAddress = false;

  constructor(
    fields: readonly Field[],
    readonly model: LinkageModel,
  ) {
    this.#fields = fields.map((field, f) => new FieldLikelihood(field, model.fields[f]!, f));
    this.floor = OUT_OF_THE_QUESTION - mostGain(model);
  }

  /** Turns to one pair; the questions below are about it. */
  look(pairs: ComparedPairs, k: number): void {
    for (let f = 0; f < this.#fields.length; f++) this.#fields[f]!.look(pairs, k);
    const { moved } = this.model;
    this.#hasAddress = moved?.fields.some((f) => pairs.levels[f]![k]! !== MISSING) ?? false;
  }

  /** All bits that the structures add to the sum of the fields. */
  bits(): number {
    let odds = 1;
    for (let c = 0; c < this.model.lookalikes.length; c++) odds += this.lookalikeOdds(c);
    return this.movedBits() - Math.log2(odds);
  }

  /** log2 of how much better the address is explained by an entity that may have moved than by one that has not. */
  movedBits(): number {
    const { moved } = this.model;
    return moved ? Math.log2(1 - moved.share + moved.share / this.#address(moved.fields)) : 0;
  }

  /** Probability that the entity has moved, if it is one; undefined where no address can tell. */
  movedShare(): number | undefined {
    const { moved } = this.model;
    if (!moved || !this.#hasAddress) return undefined;
    return moved.share / (moved.share + (1 - moved.share) * this.#address(moved.fields));
  }

  #address(fields: readonly number[]): number {
    let product = 1;
    for (const f of fields) product *= this.#fields[f]!.whole;
    return product;
  }

  /** Odds that the pair is of this kind of lookalikes rather than unrelated, as far as a double goes. */
  lookalikeOdds(c: number): number {
    return 2 ** Math.min(900, this.lookalikeBits(c));
  }

  /** log2 of the odds that the pair is of this kind of lookalikes rather than unrelated, prior included. */
  lookalikeBits(c: number): number {
    const kind = this.model.lookalikes[c]!;
    let bits = kind.prior;
    let odds = 1;
    for (let f = 0; f < this.#fields.length; f++) {
      odds *= this.#against(kind, f);
      if (odds < HUGE) continue;
      bits += Math.log2(odds);
      odds = 1;
    }
    return bits + Math.log2(odds);
  }

  /** Of the values in field f, how much more likely they are for lookalikes of one kind than by chance. */
  #against({ shared, parts }: Lookalikes, f: number): number {
    const { whole, part } = this.#fields[f]!;
    const ofWhole = 1 + shared[f]! * (whole - 1);
    return parts[f]! > 0 ? ofWhole + parts[f]! * (part - 1) : ofWhole;
  }

  /** Probability that the two have the very same value in field f, if they are lookalikes of kind c. */
  sharedValue(c: number, f: number): number {
    const kind = this.model.lookalikes[c]!;
    return (kind.shared[f]! * this.#fields[f]!.whole) / this.#against(kind, f);
  }

  /** Probability that the two share a part of a name, if they are lookalikes of kind c. */
  sharedPart(c: number, f: number): number {
    const kind = this.model.lookalikes[c]!;
    return (kind.parts[f]! * this.#fields[f]!.part) / this.#against(kind, f);
  }
}

/** The most that a moved entity can get back: all of its address differs as badly as can be. */
function mostGain({ moved, fields }: LinkageModel): number {
  if (!moved) return 0;
  let lost = 0;
  for (const f of moved.fields) lost -= Math.min(0, ...fields[f]!.weights);
  return Math.max(0, lost + Math.log2(moved.share));
}

/** Name of a kind of lookalikes in an explanation. */
export const LOOKALIKE_LABEL: Readonly<Record<Lookalikes['kind'], string>> = {
  household: 'may be two of one household',
  namesakes: 'may be two of one name',
};
