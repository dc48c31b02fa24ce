import { expect, it, vi } from 'vitest';
import { loadProvider } from './load-provider.js';

it('passes on that this Node is not tested, and leaves the console as it was', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const before = console.warn;
  let untested = 0;
  const Provider = await loadProvider(() => {
    untested += 1;
  });
  expect(console.warn).toBe(before);
  expect(new Provider('http://127.0.0.1:3000/idp', {}).issuer).toBe('http://127.0.0.1:3000/idp');
  expect(untested).toBe(process.version.startsWith('v20.') ? 1 : 0);
  const sentences = said.mock.calls.map(([sentence]) => String(sentence));
  expect(sentences.filter((sentence) => sentence.includes('Unsupported runtime'))).toEqual([]);
  // What it says of a provider without settings is not for us to keep back.
  expect(sentences.length).toBeGreaterThan(0);
});
