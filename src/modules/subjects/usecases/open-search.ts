import type { Kept } from '../store/kept-registers.js';
import type { Queryable } from '../store/share-book.js';
import { hasSketches, sketchesInStore } from '../store/sketch-source.js';
import type { LookupDesk } from './find-persons.js';
import type { Search } from './search-twice.js';

/** A search of a register as it stands now. */
export async function openSearch<Fields extends object, Profile>(
  db: Queryable,
  { shareBook, lexicon }: Pick<LookupDesk, 'shareBook' | 'lexicon'>,
  kept: Kept<Fields, Profile>,
): Promise<Search<Fields, Profile>> {
  const { shares, keyedBy } = await shareBook.page(db, kept.shape.name);
  const sketches = hasSketches(kept, keyedBy) ? sketchesInStore(db, kept.shape) : undefined;
  return { kept, lexicon, shares, sketches };
}
