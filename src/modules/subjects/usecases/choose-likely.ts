import { heaviestCandidates, likelyCandidates, type MetRecords } from '../../../linkage/register/index.js';
import type { Search } from './search-twice.js';

/** Of the records that each mention meets, those whose sketch says that they may be meant. */
export async function chooseLikely<Fields, Profile>(
  { kept: { matcher }, shares, sketches }: Search<Fields, Profile>,
  mentions: readonly Profile[],
  met: readonly MetRecords[],
): Promise<readonly (readonly number[])[]> {
  const { sketcher } = matcher;
  if (!sketcher || !sketches) return met.map(heaviestCandidates);
  const known = await sketches.of(met.map(({ nos }) => nos));
  return met.map((each, at) => {
    const mention = mentions[at];
    return mention ? likelyCandidates(each, sketcher.likeness(mention, shares), known) : [];
  });
}
