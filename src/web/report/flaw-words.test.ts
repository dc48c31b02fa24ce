import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { reportEn } from '../text/report.en.js';

const src = fileURLToPath(new URL('../../', import.meta.url));
const files = [
  'modules/intake',
  'modules/intake/domain',
  'modules/intake/usecases',
  'web/report/pages',
].flatMap((folder) =>
  readdirSync(`${src}${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => `${src}${folder}/${name}`),
);
/** Refusals that a reporter never sees: they answer staff or programs. */
const NOT_ON_THE_FORM = new Set([
  'received-in-future',
  'anonymous-with-contact',
  'channel-not-by-hand',
  'idempotency-key-reused',
]);

it('says every flaw that a reporter can make in English too', () => {
  const code =
    /(?:code: |flaw\(\s*'[\w.]+',\s*|refused\(|add\('[\w.]+', |invalid\(\s*'\w+',\s*)'([a-z]+(?:-[a-z]+)+)'/g;
  const codes = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(code)].map((match) => match[1] ?? ''),
  );
  expect(codes).toContain('text-missing');
  expect(codes).toContain('attachment-type');
  const silent = codes.filter((one) => !NOT_ON_THE_FORM.has(one) && !(one in reportEn.flaws));
  expect([...new Set(silent)]).toEqual([]);
});
