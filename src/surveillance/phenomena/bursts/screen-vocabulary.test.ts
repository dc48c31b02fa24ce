import { describe, expect, it } from 'vitest';
import { screenVocabulary } from './screen-vocabulary.js';

const lexicon = ['marokk*', 'israël*', '*islam*', 'syrie', 'sri lanka', '*aans'];

function kept(terms: readonly string[]) {
  const outcome = screenVocabulary(terms, lexicon);
  if (!outcome.ok) throw new Error(outcome.message);
  return [...outcome.value.kept];
}

describe('screening a vocabulary', () => {
  it.each([
    ['Marokkaanse man', 'an open end'],
    ['ISRAELISCH', 'case and accents'],
    ['deislamisering', 'a part inside a compound'],
    ['Syrië', 'accents in the term'],
    ['documenten uit Syrië', 'one word of several'],
    ['reis naar Sri-Lanka in mei', 'an entry of two words'],
    ['Surinaams-Afrikaans', 'an open start'],
  ])('leaves out %s: %s', (term) => {
    expect(kept([term])).toEqual([]);
  });

  it('keeps words of the work, also where they hold a closed entry', () => {
    const work = ['au pair', 'schijnhuwelijk', 'syriel', 'valse loonstrook', 'MO-12'];
    expect(kept(work).sort()).toEqual([...work].sort());
  });

  it('names every term it left out with the entry that did it', () => {
    const outcome = screenVocabulary(['islamitisch', 'au pair', 'marokko'], lexicon);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        leftOut: [
          { term: 'islamitisch', entry: '*islam*' },
          { term: 'marokko', entry: 'marokk*' },
        ],
      },
    });
  });

  it('refuses an empty lexicon and an empty line in it', () => {
    expect(screenVocabulary(['au pair'], [])).toMatchObject({ ok: false, code: 'empty-lexicon' });
    expect(screenVocabulary(['au pair'], ['marokk*', ' * '])).toMatchObject({ code: 'bare-lexicon-entry' });
  });
});
