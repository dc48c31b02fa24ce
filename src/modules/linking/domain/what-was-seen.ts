/** Bars that say less than this are left out of the sentence. */
const TELLING = 0.5;

/**
 * The comparison in one sentence, as it stood when a person judged it: `geboortedatum gelijk +6,1; adres wijkt af
 * −0,8 (samen +5,3)`. Kept with the judgement, because a proposal is weighed again when the register changes.
 */
export function whatWasSeen(proposal: {
  readonly weight: number;
  readonly contributions: readonly { readonly label: string; readonly weight: number }[];
}): string {
  const telling = proposal.contributions.filter((part) => Math.abs(part.weight) >= TELLING);
  const parts = telling.map((part) => `${part.label} ${bits(part.weight)}`);
  return parts.length === 0 ? '' : `${parts.join('; ')} (samen ${bits(proposal.weight)})`;
}

/** `+6,1`, `−0,8`: Dutch separators and a real minus sign. */
function bits(weight: number): string {
  const text = Math.abs(weight).toFixed(1).replace('.', ',');
  return `${weight < 0 ? '−' : '+'}${text}`;
}
