import { describe, expect, it } from 'vitest';
import { ResendKeys } from './resend-keys.js';

const counting = () => {
  let made = 0;
  return new ResendKeys(() => {
    made += 1;
    return `key-${made}`;
  });
};

describe('the key of an act', () => {
  it('stays the same while no answer has come', () => {
    const keys = counting();
    expect([keys.keyFor('post a'), keys.keyFor('post a')]).toEqual(['key-1', 'key-1']);
  });

  it('is a new one once the act was answered', () => {
    const keys = counting();
    keys.keyFor('post a');
    keys.answered('post a');
    expect(keys.keyFor('post a')).toBe('key-2');
  });

  it('is never shared by two acts', () => {
    const keys = counting();
    expect(keys.keyFor('post a')).not.toBe(keys.keyFor('post b'));
  });
});
