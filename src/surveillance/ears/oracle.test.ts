import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/support/farrington-oracle.js';
import { oracleNumber, oracleRows, relativeError } from '../../../test/support/surveillance-oracle.js';
import { earsAt } from './judge-ears.js';
import { EARS_DEFAULTS, type EarsMethod } from './options.js';

const rows = oracleRows('ears_expected.csv.gz').map((row) => {
  const method = row['method'] as EarsMethod;
  const options = {
    ...EARS_DEFAULTS[method],
    baseline: Number(row['baseline']),
    minSigma: Number(row['minSigma']),
  };
  return { row, own: earsAt(seriesOf(row['series']!, 'ears'), Number(row['t']) - 1, options) };
});

describe.each(['C1', 'C2', 'C3'])('earsC of R with %s', (method) => {
  const mine = rows.filter(({ row }) => row['method'] === method);

  it('gives the same threshold within 1e-9 and the same alarm', () => {
    const wrong = mine.filter(({ row, own }) => {
      if (own.kind !== 'judged') return false;
      const error = relativeError(own.threshold, oracleNumber(row['upperbound']));
      return !(error <= 1e-9) || Number(own.alarm) !== Number(row['alarm']);
    });
    expect(mine).toHaveLength(1950);
    expect(wrong).toEqual([]);
  });

  it('declines only series without any spread and what R calls NaN', () => {
    const declined = mine.filter(({ own }) => own.kind !== 'judged');
    const meaningful = declined.filter(
      ({ row }) => !/^edge_(zero|const)$/.test(row['series']!) && row['upperbound'] !== 'NaN',
    );
    expect(meaningful).toEqual([]);
  });
});

describe('C3 as published', () => {
  const calendar = { kind: 'index', perYear: 52 } as const;
  const counts = [4, 6, 5, 3, 7, 5, 4, 6, 5, 4, 6, 5, 5, 12];

  it('sees the outbreak in its own week, one week before the package does', () => {
    const series = { counts, calendar };
    const textbook = earsAt(series, 13, { ...EARS_DEFAULTS.C3, c3Mode: 'textbook' });
    expect(textbook).toMatchObject({ kind: 'judged', alarm: true });
    expect(earsAt(series, 13, EARS_DEFAULTS.C3)).toMatchObject({ kind: 'judged', alarm: false });
  });

  it('needs eleven points before it says anything', () => {
    expect(earsAt({ counts, calendar }, 10, EARS_DEFAULTS.C3)).toMatchObject({ reason: 'too-short' });
    expect(earsAt({ counts, calendar }, 11, EARS_DEFAULTS.C3).kind).toBe('judged');
  });
});
