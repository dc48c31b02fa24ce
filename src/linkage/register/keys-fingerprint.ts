import { hashText, joinHash } from '../names/hash.js';
import { createLexicon } from '../names/lexicon.js';
import type { Matcher } from './matcher.js';
import { SKETCH_BYTES } from './sketcher.js';

/** Writings that every part of reading a name, a date, an address or an identifier has a say in. */
const NAMES =
  "Mohammed Muhammad Yusuf Youssef Şahin Ольга محمد يوسف Νίκος O'Neill Jean-Pierre Xiao Nguyễn Fatoumata J.P. MHK Abd " +
  'Abdelkader Elamrani Bouzidi Wojciech Khadija Ajşe Bogdan Bohdan Tesfaye Gebre Chen Wang Singh Kaur García Łukasz ' +
  'Jansen Janssen Johannes Hendrik Kees Elisabeth Catharina Aleksandr Oleksandr Hamdaoui Rodríguez Holding Zonen Bouw';
const FACTS: Readonly<Record<string, string>> = {
  vNumber: '2812345678',
  birthDate: '1991-04-03',
  street: 'Burg. van Loonstr.',
  houseNo: '12a',
  postcode: '1234 ab',
  city: "'s-Gravenhage",
  phone: '+31 6 12345678',
  email: 'Jan.Jansen@Voorbeeld.nl',
  iban: 'NL91ABNA0417164300',
  kvk: '12345678',
};

/**
 * A number that changes when the code makes other keys or terms of the same record: what a register was keyed by.
 * Computed from what the code does, so that nobody needs to remember to count a version up.
 */
export function keysFingerprint<Fields extends object, Profile>(matcher: Matcher<Fields, Profile>): number {
  const lexicon = createLexicon();
  const words = NAMES.split(' ');
  const sketch = new Uint8Array(SKETCH_BYTES);
  let print = 1;
  for (const [at, word] of words.entries()) {
    const next = words[(at + 1) % words.length] ?? '';
    const names: Readonly<Record<string, string>> = {
      givenNames: word,
      surname: `de ${next}`,
      name: `${word} ${next} B.V.`,
    };
    const fields: Record<string, string> = {};
    for (const field of matcher.fields) fields[field] = names[field] ?? FACTS[field] ?? '';
    const profile = matcher.profile(lexicon, { ...matcher.none, ...fields });
    for (const key of [...matcher.keys(profile), ...matcher.gramKeys(profile)]) print = joinHash(print, key);
    for (const term of matcher.terms(profile)) print = joinHash(print, hashText(term));
    matcher.sketcher?.write(profile, sketch, 0);
    for (const byte of sketch) print = joinHash(print, byte);
  }
  return print;
}
