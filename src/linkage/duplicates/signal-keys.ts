import { hashText, joinHash } from '../names/hash.js';
import type { Lexicon } from '../names/lexicon.js';
import { organisationKeys, organisationProfile } from '../register/organisation-profile.js';
import { personKeys } from '../register/person-keys.js';
import { personProfile } from '../register/person-profile.js';
import type { SignalShape } from './signal-shape.js';

/** Minima kept of the words: two texts that share a third of their words share one of twelve minima nearly always. */
const MINIMA = 12;

/**
 * Keys under which signals that may report the same meet: their facts, their names, and minima of their words
 * under twelve orders (Broder 1997).
 */
export function signalKeys(lexicon: Lexicon, shape: SignalShape): number[] {
  const keys = shape.facts.map((fact) => hashText(fact, 31));
  for (const person of shape.persons) keys.push(...personKeys(personProfile(lexicon, person)));
  for (const each of shape.organisations) keys.push(...organisationKeys(organisationProfile(lexicon, each)));
  for (let order = 1; order <= MINIMA && shape.words.length > 0; order += 1) {
    let least = Number.MAX_SAFE_INTEGER;
    for (const word of shape.words) least = Math.min(least, joinHash(order, word) >>> 0);
    keys.push(joinHash(1000 + order, least | 0));
  }
  return [...new Set(keys)];
}
