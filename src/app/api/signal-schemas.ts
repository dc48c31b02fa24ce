import { z } from 'zod';
import { CHANNELS, FLAGS, HANDLING_CODES, SIGNAL_STATES, SOURCE_KINDS } from '../../modules/signals/index.js';

export const id = z.uuid();
export const moment = z.iso.datetime({ offset: true });
export const day = z.iso.date();
export const reason = z.string().trim().min(1).max(4000);
export const idParams = z.strictObject({ id });

export const holder = z.strictObject({ staffId: id, name: z.string() }).nullable();

/** One line of a list. Nationality and the like are no part of it (R-NODISC). */
export const signalRow = z
  .strictObject({
    id,
    number: z.string(),
    state: z.enum(SIGNAL_STATES),
    channel: z.enum(CHANNELS),
    sourceKind: z.enum(SOURCE_KINDS),
    receivedAt: moment,
    registeredAt: moment,
    dueOn: day,
    workingDaysLeft: z.int().describe('Negative when overdue'),
    clock: z.int(),
    urgency: z.enum(['NORMAAL', 'SPOED']),
    themes: z.array(z.string()),
    intent: z.string(),
    headline: z.string(),
    flags: z.array(z.string()),
    holder,
    lockedUntil: moment.nullable(),
    version: z.int(),
  })
  .meta({ id: 'SignalRow' });

export const page = z.strictObject({
  results: z.array(signalRow),
  next: z.string().nullable().describe('Give this as `cursor` for the next page'),
});

export const searchBody = z.strictObject({
  query: z.string().trim().max(200).optional(),
  number: z.string().max(40).optional(),
  states: z.array(z.enum(SIGNAL_STATES)).optional(),
  themes: z.array(z.string()).optional(),
  channels: z.array(z.enum(CHANNELS)).optional(),
  flags: z.array(z.enum(FLAGS)).optional(),
  receivedFrom: moment.optional(),
  receivedTo: moment.optional(),
  limit: z.int().min(1).max(500).default(50),
  cursor: z.string().max(200).optional(),
});

export const registerBody = z.strictObject({
  channel: z.enum(CHANNELS),
  sourceKind: z.enum(SOURCE_KINDS).optional(),
  receivedAt: moment.optional().describe('When it reached the hub, when that was not now'),
  text: z.string().trim().min(1).max(20_000),
  language: z.string().max(8).optional(),
  anonymous: z.boolean().optional(),
  reporter: z
    .strictObject({
      name: z.string().max(200).optional(),
      phone: z.string().max(40).optional(),
      email: z.string().max(200).optional(),
      organisation: z.string().max(200).optional(),
    })
    .optional(),
  urgency: z.enum(['NORMAAL', 'SPOED']).optional(),
  themes: z.array(z.string()).optional(),
  handling: z.array(z.enum(HANDLING_CODES)).optional(),
  externalId: z.string().max(100).optional(),
});
