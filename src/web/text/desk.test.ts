import { describe, expect, it } from 'vitest';
import { SIGNAL_EVENTS } from '../../modules/signals/domain/events.js';
import { deskEn } from './desk.en.js';
import { deskNl } from './desk.nl.js';

/** `{days}` and `{days, plural, …}` take a value; `one {dag}` is a branch with words of its own. */
const ARGUMENT = /(?<!(?:=\d|one|other) )\{(\w+)\s*[,}]/g;
const argumentsOf = (words: string) =>
  [...new Set([...words.matchAll(ARGUMENT)].map((match) => match[1]))].sort();
const FORBIDDEN = /fraudeur|verdachte|\bdader|treffer|risicoscore/i;

describe('the words of the desk', () => {
  it('have the same keys in Dutch and English', () => {
    expect(Object.keys(deskEn).sort()).toEqual(Object.keys(deskNl).sort());
  });

  it.each(Object.entries(deskNl))('%s takes the same values in both languages', (key, dutch) => {
    expect(argumentsOf(deskEn[key as keyof typeof deskNl])).toEqual(argumentsOf(dutch));
  });

  it('are nowhere empty', () => {
    const empty = [...Object.entries(deskNl), ...Object.entries(deskEn)].filter(([, words]) => !words.trim());
    expect(empty).toEqual([]);
  });

  it('have a line for everything that can happen to a signal', () => {
    expect(SIGNAL_EVENTS.filter((type) => !(`event.${type}` in deskNl))).toEqual([]);
  });

  it('judge nobody', () => {
    expect(Object.entries(deskNl).filter(([, words]) => FORBIDDEN.test(words))).toEqual([]);
  });
});
