import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { importCsv } from '../../../test/support/import-csv.js';
import { createLookupDesk, importSubjects, parseHubs, readHousehold } from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');

const CENTRE = {
  kind: 'OPVANG',
  name: 'Opvang Voorbeeldheide',
  postcode: '9999XA',
  houseNo: '1',
  phone: '',
  validFrom: '2026-01-01',
  validUntil: null,
};
const hubs = parseHubs(
  { version: 3, validFrom: '2026-01-01', owner: 'BEHEER', source: 'test', hubs: [CENTRE] },
  '2026-04-01',
);
if (!hubs.ok) throw new Error(hubs.message);
const lookup = createLookupDesk(hubs.value);

const REGISTER = `dossier_id,given_names,surname,postcode,house_no,street,city,prev_postcode,prev_house_no
D1,Amina,Bouzidi,1234AB,12,Kerkstraat,Utrecht,5555CC,8
D2,Samira,Bouzidi,1234AB,12,Kerkstraat,Utrecht,,
D3,Jan,Pietersen,1234 ab,12,Kerkstraat,Utrecht,,
D4,Karel,Vertrokken,7777DD,1,Laan,Almelo,1234AB,12
D5,Nieuwe,Bewoner,5555CC,8,Dorpsweg,Ede,,
D6,Buur,Man,1234AB,14,Kerkstraat,Utrecht,,
D7,Gast,Een,9999XA,1,Heide,Voorbeeld,,
D8,Gast,Twee,9999XA,1,Heide,Voorbeeld,,
`;

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  await importCsv(house, importSubjects, REGISTER);
});

const around = async (personId: string) => {
  const read = await readHousehold({ house, lookup }, ann, { personId, purpose: 'BEHANDELING_SIGNAAL' });
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

describe('the household around a candidate', () => {
  it('is everyone else at the present or former address, the nearest first, with or without the surname', async () => {
    const { members } = await around('D1');
    expect(members.map(({ id, tie, sameSurname }) => [id, tie, sameSurname])).toEqual([
      ['D2', 'lives-here', true],
      ['D3', 'lives-here', false],
      ['D4', 'lived-here', false],
      ['D5', 'lives-there', false],
    ]);
  });

  it('is empty for who lives alone', async () => {
    expect(await around('D6')).toEqual({ members: [], more: 0, hub: null });
  });

  it('is not read at a hub: who else lives there is no household', async () => {
    expect(await around('D7')).toMatchObject({ members: [], hub: { name: CENTRE.name, listVersion: 3 } });
  });

  it('is recorded as a read of the register, with the purpose, and refused to who may not read it', async () => {
    const entries = () =>
      database.pool.query(
        `select body::jsonb ->> 'purpose' as purpose from audit_entry where action = 'register.read' and object_id = 'D1'`,
      );
    const before = (await entries()).rows.length;
    await around('D1');
    expect((await entries()).rows.slice(before)).toEqual([{ purpose: 'BEHANDELING_SIGNAAL' }]);
    const analyst = colleague('Ana', 'ANALIST');
    const refused = await readHousehold({ house, lookup }, analyst, { personId: 'D1', purpose: 'X' });
    expect(refused).toMatchObject({ ok: false, kind: 'not-allowed' });
  });
});
