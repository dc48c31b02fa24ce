import { describe, expect, it } from 'vitest';
import { dmnOf } from '../../test/builders/dmn.js';
import {
  type CompiledTable,
  compareTables,
  compileDocument,
  decide,
  decideTable,
  readDmn,
  tableOf,
} from './index.js';

const age = { name: 'leeftijd' };
const kind = { name: 'soort', allowed: '"A","B"' };
const amount = { name: 'bedrag' };

async function load(options: Parameters<typeof dmnOf>[0]): Promise<CompiledTable> {
  const document = await readDmn(dmnOf(options));
  if (!document.ok) throw new Error(document.message);
  const compiled = compileDocument(document.value);
  if (!compiled.ok) throw new Error(compiled.message);
  const table = tableOf(compiled.value, 'Antwoord');
  if (!table.ok) throw new Error(table.message);
  return table.value;
}

async function flawsOf(options: Parameters<typeof dmnOf>[0]): Promise<readonly string[]> {
  const document = await readDmn(dmnOf(options));
  const compiled = document.ok ? compileDocument(document.value) : document;
  return compiled.ok ? [] : compiled.flaws.map((flaw) => flaw.message);
}

function output(table: CompiledTable, context: Record<string, unknown>) {
  const decided = decideTable(table, context);
  return decided.ok ? decided.value.output : decided.code;
}

const overlapping = [
  ['>= 18', '"laag"'],
  ['>= 65', '"hoog"'],
  ['[60..70]', '"midden"'],
];

describe('hit policies', () => {
  const outputs = [{ name: 'klasse', allowed: '"hoog","midden","laag"' }];
  it.each([
    ['UNIQUE', 20, 'laag'],
    ['UNIQUE', 66, 'not-unique'],
    ['ANY', 66, 'outputs-differ'],
    ['FIRST', 66, 'laag'],
    ['PRIORITY', 66, 'hoog'],
    ['RULE ORDER', 66, ['laag', 'hoog', 'midden']],
    ['OUTPUT ORDER', 66, ['hoog', 'midden', 'laag']],
    ['COLLECT', 62, ['laag', 'midden']],
    ['UNIQUE', 3, null],
  ])('%s at %i gives %j', async (policy, leeftijd, expected) => {
    const table = await load({ policy, inputs: [age], outputs, rows: overlapping });
    expect(output(table, { leeftijd })).toEqual(expected);
  });

  it.each([
    ['SUM', 35],
    ['MIN', 5],
    ['MAX', 20],
    ['COUNT', 3],
  ])('COLLECT %s of 10, 20 and 5 is %i', async (aggregation, expected) => {
    const rows = [
      ['-', '10'],
      ['> 1', '20'],
      ['> 2', '5'],
    ];
    const table = await load({ policy: 'COLLECT', aggregation, inputs: [age], outputs: [amount], rows });
    expect(output(table, { leeftijd: 3 })).toBe(expected);
  });

  it('takes the default output when nothing matches', async () => {
    const table = await load({
      policy: 'FIRST',
      inputs: [age],
      outputs: [{ name: 'klasse', fallback: '"onbekend"' }],
      rows: [['> 100', '"oud"']],
    });
    expect(output(table, { leeftijd: 7 })).toBe('onbekend');
  });

  it('agrees under ANY when the rules say the same', async () => {
    const rows = [
      ['> 1', '"ja"'],
      ['> 2', '"ja"'],
    ];
    const table = await load({ policy: 'ANY', inputs: [age], outputs: [{ name: 'klasse' }], rows });
    expect(output(table, { leeftijd: 3 })).toBe('ja');
  });
});

describe('an answer', () => {
  it('says of each rule which cell held, which failed and on which value', async () => {
    const table = await load({
      policy: 'FIRST',
      inputs: [age, kind],
      outputs: [amount],
      rows: [
        ['> 10', '"A"', '1'],
        ['-', '"B"', '2'],
      ],
    });
    const decided = decideTable(table, { leeftijd: 12, soort: 'B' });
    expect(decided).toMatchObject({
      ok: true,
      value: {
        output: 2,
        hits: [{ rule: 2, id: 'R2', outputs: { bedrag: 2 }, notes: { reden: 'reden 2' } }],
        trace: [
          {
            id: 'R1',
            matches: false,
            cells: [
              { column: 'leeftijd', test: '> 10', value: 12, holds: true },
              { column: 'soort', test: '"A"', value: 'B', holds: false },
            ],
          },
          { id: 'R2', matches: true },
        ],
      },
    });
  });

  it('does not let a condition on an absent list hold', async () => {
    const table = await load({
      policy: 'FIRST',
      inputs: [{ name: 'lijst' }],
      outputs: [amount],
      rows: [['list contains(?, "x")', '1']],
    });
    expect(output(table, { lijst: ['x', 'y'] })).toBe(1);
    expect(output(table, { lijst: ['y'] })).toBe(null);
    expect(output(table, { lijst: null })).toBe(null);
  });

  it('refuses when input is missing or outside the values of its column', async () => {
    const table = await load({ policy: 'FIRST', inputs: [kind], outputs: [amount], rows: [['"A"', '1']] });
    expect(output(table, {})).toBe('input-missing');
    expect(output(table, { soort: 'C' })).toBe('input-not-allowed');
    expect(output(table, { soort: null })).toBe(null);
  });

  it('is the same for DMN 1.1, 1.2, 1.4 and 1.5 namespaces', async () => {
    for (const namespace of [
      'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
      'http://www.omg.org/spec/DMN/20180521/MODEL/',
      'https://www.omg.org/spec/DMN/20211108/MODEL/',
      'https://www.omg.org/spec/DMN/20230324/MODEL/',
    ]) {
      const table = await load({
        policy: 'FIRST',
        inputs: [age],
        outputs: [amount],
        rows: [['1', '7']],
        namespace,
      });
      expect(output(table, { leeftijd: 1 })).toBe(7);
    }
  });
});

describe('a table that does not compile', () => {
  const outputs = [{ name: 'bedrag' }];

  it('names table, rule, line and column of a cell that cannot be read', async () => {
    const rows = [
      ['1', '1'],
      ['1 +', '1'],
    ];
    const [message] = await flawsOf({ policy: 'FIRST', inputs: [age], outputs, rows });
    expect(message).toContain('tabel "Antwoord", regel 2 "R2" (bestand, regel 10), kolom "leeftijd"');
  });

  it.each([
    [[['treu', '1']], '"treu" is geen bekende naam'],
    [[['1', 'AVIM']], '"AVIM" is geen bekende naam'],
    [[['today()', '1']], 'leest de klok'],
    [[['1', '']], 'onleesbaar'],
  ])('refuses %j', async (rows, reason) => {
    const flaws = await flawsOf({ policy: 'FIRST', inputs: [age], outputs, rows });
    expect(flaws.join()).toContain(reason);
  });

  it('refuses a text that is none of the values of its column, in tests and outputs alike', async () => {
    const flaws = await flawsOf({
      policy: 'FIRST',
      inputs: [kind],
      outputs: [{ name: 'route', allowed: '"X","Y"' }],
      rows: [
        ['"AA"', '"X"'],
        ['"A"', '"Z"'],
      ],
    });
    expect(flaws).toHaveLength(2);
    expect(flaws[0]).toContain('"AA" is geen waarde van deze kolom');
    expect(flaws[1]).toContain('"Z" is geen waarde van deze kolom');
  });

  it('reports every flaw at once', async () => {
    const rows = [
      ['(', '1'],
      ['1', 'x'],
    ];
    expect(await flawsOf({ policy: 'FIRST', inputs: [age], outputs, rows })).toHaveLength(2);
  });

  it('refuses an order without values to order by, and text that is no XML', async () => {
    const rows = [['1', '1']];
    const flaws = await flawsOf({ policy: 'PRIORITY', inputs: [age], outputs, rows });
    expect(flaws.join()).toContain('PRIORITY vraagt een lijst');
    expect(await readDmn('geen xml')).toMatchObject({ ok: false, code: 'dmn-unreadable' });
  });
});

describe('decisions that need each other', () => {
  const xml = (second: string) => `
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="keten" namespace="urn:k">
      <inputData id="a" name="getal"/>
      <decision id="b" name="dubbel"><informationRequirement><requiredInput href="#a"/></informationRequirement>
        ${second}<literalExpression><text>getal * 2</text></literalExpression></decision>
      <decision id="c" name="zin"><informationRequirement><requiredDecision href="#b"/></informationRequirement>
        <literalExpression><text>"dat is " + string(dubbel)</text></literalExpression></decision>
    </definitions>`;

  it('decides the required one first', async () => {
    const document = await readDmn(xml(''));
    const compiled = document.ok ? compileDocument(document.value) : document;
    expect(compiled.ok && decide(compiled.value, 'zin', { getal: 4 })).toMatchObject({
      ok: true,
      value: { output: 'dat is 8' },
    });
  });

  it('refuses a circle', async () => {
    const circle = '<informationRequirement><requiredDecision href="#c"/></informationRequirement>';
    const document = await readDmn(xml(circle));
    const compiled = document.ok ? compileDocument(document.value) : document;
    expect(compiled).toMatchObject({ ok: false, code: 'document-does-not-compile' });
  });
});

describe('a dry run of a new version', () => {
  it('shows only inputs on which the versions differ, with the rules behind each', async () => {
    const table = (limit: string) =>
      load({ policy: 'FIRST', inputs: [age], outputs: [amount], rows: [[`> ${limit}`, '1']] });
    const differences = compareTables(
      await table('5'),
      await table('7'),
      [4, 6, 8].map((n) => ({ leeftijd: n })),
    );
    expect(differences).toEqual([
      { input: { leeftijd: 6 }, before: 1, after: null, rulesBefore: ['R1'], rulesAfter: [] },
    ]);
  });
});
