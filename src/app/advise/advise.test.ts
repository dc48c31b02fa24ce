import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPolicy, type Policy } from '../policy/load-policy.js';
import cases from './advise.cases.json' with { type: 'json' };
import { command } from './advise-command.js';
import { adviseSignals } from './advise-signals.js';

let policy: Policy;
beforeAll(async () => {
  const loaded = await loadPolicy();
  if (!loaded.ok) throw new Error(loaded.message);
  policy = loaded.value;
});

function advise(texts: readonly { readonly text: string; readonly source?: string }[]) {
  const signals = texts.map(({ text, source }, i) => ({ id: `S${i + 1}`, text, source }));
  const advice = adviseSignals(signals, policy);
  if (!advice.ok) throw new Error(advice.message);
  return advice.value;
}

const adviseOne = (text: string, source = 'anoniem') => {
  const [advice] = advise([{ text, source }]);
  if (!advice) throw new Error('no advice');
  return advice;
};

describe('labelled reports', () => {
  it('get their themes and routes in at least 95 of 100', () => {
    const advice = advise(cases);
    const same = cases.filter(
      (one, i) => [...one.themes].sort().join() === [...(advice[i]?.themes ?? [])].sort().join(),
    );
    const routed = cases.filter((one, i) => one.route === advice[i]?.route);
    expect(same.length / cases.length).toBeGreaterThanOrEqual(0.95);
    expect(routed.length / cases.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** Nationality, faith, origin of names, sex and language: none may change anything (R-NODISC). */
const SWAPS: readonly (readonly [string, string])[] = [
  ['een Marokkaanse man, Youssef El Amrani,', 'een Canadese man, John Smith,'],
  ['een Marokkaanse man, Youssef El Amrani,', 'een Nederlandse vrouw, Sanne van der Berg,'],
  ['een Marokkaanse man, Youssef El Amrani,', 'een Vietnamese vrouw, Nguyen Thi Hoa,'],
  ['een islamitische man, Mehmet Yilmaz,', 'een christelijke man, Pieter Bakker,'],
  ['een joodse vrouw, Lea Roth,', 'een hindoestaanse man, Ravi Sharma,'],
  ['een zwarte vrouw, Grace Okafor,', 'een blanke man, Lars Nilsson,'],
  ['de Turk Ali Demir', 'de Amerikaan Bob Stone'],
];
const FRAMES = [
  'Volgens mij is X voor de papieren getrouwd en woont hij ergens anders.',
  'Ik zag dat X mensen in een vrachtwagen over de grens bracht.',
  'Bij ons werkt X zonder vergunning in de keuken.',
  'Er woont hier X en dat vind ik niet prettig.',
  'Het paspoort dat X gebruikt is vals.',
  'De asielaanvraag van X is gebaseerd op een verzonnen verhaal.',
];

describe('what a person is', () => {
  it.each(SWAPS)('changes nothing: "%s" and "%s" get the same advice', (one, other) => {
    for (const frame of FRAMES) {
      const [a, b] = [one, other].map((who) => {
        const { evidence, ...rest } = adviseOne(frame.replace('X', who));
        return { ...rest, rules: evidence.map(({ rule }) => rule) };
      });
      expect(a, frame).toEqual(b);
    }
  });
});

describe('advice on one report', () => {
  it('closes nothing that is merely unlinkable', () => {
    expect(adviseOne('Iemand in de stad handelt in valse paspoorten.')).toMatchObject({
      unlinkable: true,
      route: 'TOEZICHT',
    });
  });

  it("does not take the tipster's own name for a link", () => {
    const text = 'Er zijn hier illegalen aan het werk in een restaurant. Groet, Karin de Boer, 0612345678';
    expect(adviseOne(text).unlinkable).toBe(true);
  });

  it('seals national security: one route', () => {
    expect(adviseOne('Een netwerk smokkelt mensen en bereidt een aanslag voor.')).toMatchObject({
      route: 'USZ',
      alsoRoutes: [],
      urgent: true,
    });
  });

  it('does not send a report back to the partner that handles it', () => {
    const advice = adviseOne('De heer Kowalski smokkelt mensen over de grens.', 'Koninklijke Marechaussee');
    expect([advice.route, ...advice.alsoRoutes]).not.toContain('KMAR');
  });

  it('is urgent when who works is held, and not when a door merely is locked', () => {
    expect(adviseOne('De medewerkers van de kas mogen niet naar buiten en werken elke dag.').urgent).toBe(
      true,
    );
    expect(adviseOne('Schijnhuwelijk: hij woont apart, de deur van zijn kamer is op slot.').urgent).toBe(
      false,
    );
  });

  it('names the call to 112 before the routes when a life is in danger', () => {
    const advice = adviseOne('Ze zitten opgesloten in een koelwagen en stikken bijna, naar Engeland.');
    expect(advice.urgent).toBe(true);
    expect(advice.evidence.map(({ code }) => code)).toContain('112');
  });
});

describe('duplicates in a list', () => {
  const first =
    'Piet Jansen, Kerkstraat 12 Ede, is voor de papieren getrouwd met een vrouw die hij niet kent.';
  const duplicateOf = (...texts: { text: string; source?: string }[]) =>
    advise(texts).map((advice) => advice.duplicateOf);

  it('points to the earliest report with nearly the same words and the same names', () => {
    const again = `Goedemiddag. ${first.replace('getrouwd', 'getrout')}`;
    expect(duplicateOf({ text: first }, { text: again }, { text: first })).toEqual([null, 'S1', 'S1']);
  });

  it('lets more information, another person and another sender stand', () => {
    expect(duplicateOf({ text: first }, { text: `Aanvulling op mijn eerdere melding: ${first}` })).toEqual([
      null,
      null,
    ]);
    expect(duplicateOf({ text: first }, { text: `${first} Zijn rekening is NL69TEST0000000001.` })).toEqual([
      null,
      null,
    ]);
    expect(duplicateOf({ text: first }, { text: first.replace('Piet Jansen', 'Koos Dekker') })).toEqual([
      null,
      null,
    ]);
    const police =
      'Bij Piet Jansen (Kerkstraat 12 Ede) zagen wij dat hij niet samenwoont met zijn echtgenote.';
    expect(duplicateOf({ text: first }, { text: police, source: 'politie' })).toEqual([null, null]);
  });
});

describe('the command', () => {
  it('writes one row per report with the agreed keys, and says where a bad list is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'advise-'));
    const [input, out] = [join(folder, 'signals.json'), join(folder, 'advice.json')];
    await writeFile(
      input,
      JSON.stringify([{ id: 'a', channel: 'WEBFORM', source: 'anoniem', text: 'test' }]),
    );
    expect(await command.run([input, '--out', out])).toBe(0);
    const rows: unknown = JSON.parse(await readFile(out, 'utf8'));
    expect(rows).toEqual([
      {
        id: 'a',
        themes: ['GEEN_SIGNAAL'],
        route: 'GEEN',
        alsoRoutes: [],
        urgent: false,
        unlinkable: false,
        duplicateOf: null,
        evidence: [expect.objectContaining({ code: 'GEEN', rule: 'R-60' })],
      },
    ]);
    await writeFile(input, JSON.stringify([{ id: 'a' }]));
    expect(await command.run([input])).toBe(1);
    await rm(folder, { recursive: true });
  });
});
