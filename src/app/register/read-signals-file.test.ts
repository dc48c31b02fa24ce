import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSignalsFile } from './read-signals-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knooppunt-signals-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...lines: readonly unknown[]) {
  const path = join(folder, 'signals.jsonl');
  await writeFile(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return readSignalsFile(path);
}

it('reads numbers as text, keeps unknown fields and takes a fact by its name or as value', async () => {
  const { signals, refused } = await read({
    signal_id: 7,
    mentions: [
      { mention_id: 'a', kind: 'address', street: 'Kerkstraat', house_no: 12, floor: 'boven' },
      { mention_id: 'b', kind: 'address', value: 'Kerkstraat 12, 1234 AB Utrecht' },
      { mention_id: 'c', kind: 'phone', value: '06-12345678' },
    ],
  });
  expect(refused).toEqual([]);
  expect(signals[0]?.id).toBe('7');
  expect(signals[0]?.mentions.map((mention) => mention.fields)).toEqual([
    { street: 'Kerkstraat', house_no: '12', floor: 'boven' },
    { street: 'Kerkstraat 12', city: '1234 AB Utrecht', value: 'Kerkstraat 12, 1234 AB Utrecht' },
    { phone: '06-12345678', value: '06-12345678' },
  ]);
});

it('refuses a bad line or a bad mention alone, with the line', async () => {
  const { signals, refused } = await read('kapot', {
    signal_id: 'S',
    mentions: [
      { mention_id: 'a', kind: 'ship' },
      { mention_id: 'b', kind: 'iban', iban: 'NL69TEST0000000001' },
    ],
  });
  expect(refused.map((each) => each.line)).toEqual([1, 2]);
  expect(signals[0]?.mentions.map((mention) => mention.id)).toEqual(['b']);
});
