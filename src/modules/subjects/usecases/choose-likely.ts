import { heaviestCandidates, likelyCandidates, type Met } from '../../../linkage/register/index.js';
import type { Search } from './search-twice.js';

/** Of the records that each mention meets, those whose sketch says that they may be meant. */
export async function chooseLikely<Fields, Profile>(
  { kept: { matcher }, shares, sketches }: Search<Fields, Profile>,
  mentions: readonly Profile[],
  met: readonly (readonly Met[])[],
): Promise<readonly (readonly number[])[]> {
  const { sketcher } = matcher;
  if (!sketcher || !sketches) return met.map(heaviestCandidates);
  const known = await sketches.of(met.flatMap((each) => each.map(({ no }) => no)));
  return mentions.map((mention, at) =>
    likelyCandidates(met[at] ?? [], sketcher.likeness(mention, shares), known),
  );
}
