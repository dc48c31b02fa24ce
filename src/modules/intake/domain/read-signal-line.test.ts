import { describe, expect, it } from 'vitest';
import { readMoment, readSignalLine } from './read-signal-line.js';

const line = {
  signal_id: 'S-1',
  received_at: '2026-04-01T09:00:00Z',
  channel: 'TELEFOON',
  text: 'Er wonen zeven mensen.',
  mentions: [
    { mention_id: 'M-1', kind: 'person', surname: 'Duinsteker', house_no: 4, colour: null, extra: { a: 1 } },
  ],
};
const read = (change: object) => readSignalLine(JSON.stringify({ ...line, ...change }));

describe('a line of signals.jsonl', () => {
  it('is read with its mentions, and what is unknown is kept', () => {
    expect(read({ weather: 'wet' })).toEqual({
      ok: true,
      line: {
        signalId: 'S-1',
        receivedAt: new Date('2026-04-01T09:00:00Z'),
        channel: 'TELEFOON',
        text: 'Er wonen zeven mensen.',
        mentions: [
          {
            mentionId: 'M-1',
            kind: 'person',
            fields: { surname: 'Duinsteker', house_no: '4', extra: '{"a":1}' },
          },
        ],
        unknown: { weather: 'wet' },
      },
    });
  });

  it.each([
    ['not json', 'line: '],
    [JSON.stringify({ ...line, text: undefined }), 'text: '],
    [JSON.stringify({ ...line, text: '  ' }), 'text: is empty'],
    [
      JSON.stringify({ ...line, received_at: '31-31-2026' }),
      'received_at: "31-31-2026" is no date or moment',
    ],
    [JSON.stringify({ ...line, mentions: [{ mention_id: 'M', kind: 'ghost' }] }), 'mentions.0.kind: '],
  ])('that is wrong says where: %.30s', (json, reason) => {
    const reading = readSignalLine(json);
    expect(reading.ok ? '' : reading.reason).toContain(reason);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-04-01', '2026-03-31T22:00:00.000Z'],
    ['2026-12-01', '2026-11-30T23:00:00.000Z'],
    ['2026-04-01T09:00:00', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01 09:00', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01T09:00:00+02:00', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01T09:00:00.123Z', '2026-04-01T09:00:00.123Z'],
  ])('written as %s is %s', (written, moment) => {
    expect(readMoment(written)?.toISOString()).toBe(moment);
  });

  it.each(['', 'gisteren', '2026-02-30', '2026-02-30T09:00:00Z', '2026-04-01T25:00:00Z'])(
    'is not %j',
    (written) => {
      expect(readMoment(written)).toBeUndefined();
    },
  );
});
