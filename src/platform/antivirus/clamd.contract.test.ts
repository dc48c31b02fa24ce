import { expect, it } from 'vitest';
import { clamdPlace, clamdScanner } from './index.js';

const place = process.env['KNOOPPUNT_CLAMD'];
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

it.skipIf(!place)('a real ClamAV daemon knows the test file (needs KNOOPPUNT_CLAMD)', async () => {
  const scanner = clamdScanner(clamdPlace(place ?? ''));
  expect(await scanner.scan(Buffer.from('gewone tekst'))).toEqual({ clean: true });
  expect(await scanner.scan(Buffer.from(EICAR))).toMatchObject({ clean: false });
});
