import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/support/farrington-oracle.js';
import { combinedOver } from '../verdict/combined-verdict.js';
import { type CusumVerdict, cusumOver } from './accumulate.js';
import { CUSUM_DEFAULTS, checkCusumOptions } from './options.js';

const span = { first: 560, last: 623 };
const step = seriesOf('edge_step', 'noufaily_nb10');

function judged(answers: ReturnType<typeof cusumOver>): CusumVerdict[] {
  return answers.filter((answer): answer is CusumVerdict => answer.kind === 'judged');
}

describe('the CUSUM', () => {
  const answers = judged(cusumOver(step, span, CUSUM_DEFAULTS));

  it('adds (y ln R − µ(R − 1)) / φ to what it had and stops at zero', () => {
    let before = 0;
    for (const { observed, expected, dispersion, statistic, interval } of answers) {
      const gain = (observed * Math.log(1.7) - expected * 0.7) / dispersion;
      expect(statistic).toBeCloseTo(Math.max(0, before + gain), 10);
      before = Math.min(statistic, 2 * interval);
    }
  });

  it('alarms exactly where the count exceeds its threshold', () => {
    for (const { observed, threshold, alarm } of answers) {
      expect(alarm).toBe(threshold !== undefined && observed > 0 && observed > threshold);
    }
  });

  it('widens its interval with the information in the count', () => {
    const wide = judged(
      cusumOver(seriesOf('edge_big', 'noufaily_nb10'), { first: 600, last: 600 }, CUSUM_DEFAULTS),
    );
    expect(wide[0]!.interval).toBeGreaterThan(answers[0]!.interval);
    const classic = { ...CUSUM_DEFAULTS, hPerInformation: 0 };
    expect(new Set(judged(cusumOver(step, span, classic)).map(({ interval }) => interval)).size).toBe(1);
  });

  it('sees a lasting step within weeks and lets go after it has become the baseline', () => {
    expect(answers.some(({ alarm }) => alarm)).toBe(true);
    expect(answers.at(-1)).toMatchObject({ alarm: false });
  });

  it('names settings that cannot be meant', () => {
    const outcome = checkCusumOptions({ ...CUSUM_DEFAULTS, ratio: 1, h: -1 });
    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(/ratio.*h moet/) });
  });
});

describe('the combined verdict', () => {
  it('is the same for a point however long the span that was asked', () => {
    const long = combinedOver(step, { first: 580, last: 600 });
    expect(combinedOver(step, { first: 600, last: 600 })).toEqual(long.slice(-1));
  });

  it('says whether one week stood out or weeks added up', () => {
    const counts = Array.from(seriesOf('sim05', 'noufaily_nb10').counts);
    const spike = combinedOver(
      { counts: counts.with(620, 60), calendar: { kind: 'index', perYear: 52 } },
      { first: 620, last: 620 },
    );
    expect(spike[0]).toMatchObject({ kind: 'judged', alarm: true, sudden: true });
  });

  it('declines with the reason what cannot be judged', () => {
    const [answer] = combinedOver(seriesOf('edge_zero', 'noufaily_nb10'), { first: 620, last: 620 });
    expect(answer).toMatchObject({ kind: 'insufficient', reason: 'all-zero' });
  });
});
