import { describe, expect, it } from 'vitest';
import { type RelationFacts, relationOf } from './relation.js';

const facts = (change: Partial<RelationFacts>): RelationFacts => ({
  sameSource: false,
  namesOther: false,
  newFacts: 0,
  overlap: 0.3,
  ...change,
});

describe('relationOf', () => {
  it.each<[string, Partial<RelationFacts>, string]>([
    ['one tipster, the same facts', { sameSource: true, overlap: 0.7 }, 'duplicate'],
    ['an unknown source, word for word', { overlap: 0.97 }, 'duplicate'],
    ['one tipster with something new', { sameSource: true, newFacts: 1, overlap: 0.8 }, 'supplement'],
    ['a signal that quotes the earlier number', { namesOther: true }, 'supplement'],
    ['another source, the same facts', {}, 'related'],
    ['another source that adds a fact to the same words', { overlap: 0.95, newFacts: 1 }, 'related'],
  ])('%s', (_, change, relation) => {
    expect(relationOf(facts(change))).toBe(relation);
  });
});
