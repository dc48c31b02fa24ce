import { hashText } from './hash.js';
import { soundClass } from './sound-class.js';
import { variantGroup } from './variants.js';

/** One word of a name with what comparing and key making need of it. */
export interface NameWord {
  /** Folded spelling: `youssef`. */
  readonly form: string;
  /** The table's group (`=yusuf`) or, for words outside it, the sound class (`JSF`). Frequencies are kept of it. */
  readonly group: string;
  /** The term it is counted under: `n` and the group. Made once, because a string that is kept keeps its hash. */
  readonly term: string;
  /** Hash of `group`. */
  readonly hash: number;
  /** Whether the word is one letter. */
  readonly isInitial: boolean;
  /** First letter, with letters that romanisations swap joined (j/y/i, c/k/q, s/z/x, v/w/f). */
  readonly initial: string;
  /** Hash of the first two sounds: what is left of a name with a slip further on. */
  readonly head: number;
}

const INITIAL_OF: Readonly<Record<string, string>> = {
  y: 'j',
  i: 'j',
  c: 'k',
  q: 'k',
  z: 's',
  x: 's',
  w: 'f',
  v: 'f',
  d: 't',
  p: 'b',
  e: 'a',
  o: 'u',
};
const MOST_WORDS = 400_000;

/** Remembers the words it has read: names repeat, and a sound class costs twenty times a map look-up. */
export interface Lexicon {
  word(form: string): NameWord;
  /** What `read` makes of the text, remembered by its `kind` of reading. `read` must be a pure function. */
  remember<T>(kind: Reading<T>, text: string): T;
}

/** A pure reading of a text, with the room its results are remembered in. */
export type Reading<T> = (lexicon: Lexicon, text: string) => T;

/** A lexicon without content. It answers the same for the same word whether or not it has met it before. */
export function createLexicon(): Lexicon {
  const known = new Map<string, NameWord>();
  const readings = new Map<Reading<unknown>, Map<string, unknown>>();
  return {
    remember<T>(read: Reading<T>, text: string): T {
      const room = readings.get(read) ?? new Map<string, unknown>();
      const found = room.get(text);
      if (found !== undefined) return found as T;
      if (room.size === 0 || room.size >= MOST_WORDS) readings.set(read, emptied(room));
      const made = read(this, text);
      room.set(text, made);
      return made;
    },
    word(form) {
      const found = known.get(form);
      if (found) return found;
      if (known.size >= MOST_WORDS) known.clear();
      const made = readWord(form);
      known.set(form, made);
      return made;
    },
  };
}

function emptied(room: Map<string, unknown>): Map<string, unknown> {
  room.clear();
  return room;
}

function readWord(form: string): NameWord {
  const sound = soundClass(form);
  const group = variantGroup(form) ?? (sound === '' ? form : sound);
  const first = form[0] ?? '';
  return {
    form,
    group,
    term: `n${group}`,
    hash: hashText(group),
    isInitial: form.length === 1,
    initial: INITIAL_OF[first] ?? first,
    head: hashText(sound.slice(0, 2), 77),
  };
}
