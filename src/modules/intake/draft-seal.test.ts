import { describe, expect, it } from 'vitest';
import {
  hashDraftToken,
  newDraftToken,
  openDraft,
  parseDraftToken,
  sealDraft,
  tokenOfKey,
} from './draft-seal.js';

describe('a sealed draft', () => {
  const token = newDraftToken();

  it('opens with its own token and holds nothing readable', () => {
    const sealed = sealDraft(token, { text: 'op de Testkade' });
    expect(openDraft(token, sealed)).toEqual({ text: 'op de Testkade' });
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('Testkade');
  });

  it('does not open with another token, nor after a change', () => {
    const sealed = sealDraft(token, 1);
    expect(() => openDraft(newDraftToken(), sealed)).toThrow();
    expect(() =>
      openDraft(token, `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`),
    ).toThrow();
  });

  it('is sealed differently each time', () => {
    expect(sealDraft(token, 1)).not.toBe(sealDraft(token, 1));
  });
});

describe('a token', () => {
  it('comes back from a cookie, and something else does not', () => {
    const token = newDraftToken();
    expect(parseDraftToken(token)).toBe(token);
    for (const wrong of [undefined, '', 'x', `${token}=`, token.slice(1)])
      expect(parseDraftToken(wrong)).toBeUndefined();
  });

  it('cannot be read from its hash, and a key always gives the same one', () => {
    const token = newDraftToken();
    expect(hashDraftToken(token)).not.toContain(token);
    expect(tokenOfKey('a-key-of-a-caller')).toBe(tokenOfKey('a-key-of-a-caller'));
  });
});
