import { z } from 'zod';
import { RELATIONS, VERDICTS } from '../../modules/linking/index.js';
import { HUB_KINDS } from '../../modules/subjects/index.js';
import { day, id, moment } from '../api/signal-schemas.js';

export const verdict = z.enum(VERDICTS);

const judgement = z.strictObject({ verdict, by: z.string(), at: moment, reason: z.string().nullable() });

const linkJudgement = judgement.extend({
  seen: z.string().describe('the comparison as the person saw it when judging'),
});

const retired = { retiredBy: z.string(), retiredAt: moment };

export const contribution = z.strictObject({
  field: z.string(),
  label: z.string().describe('what was compared and how it agrees, in Dutch'),
  labelEn: z.string().describe('the same in English'),
  weight: z.number(),
  level: z.string(),
  left: z.string().nullable(),
  right: z.string().nullable(),
});

export const hub = z
  .strictObject({
    kind: z.enum(HUB_KINDS),
    name: z.string(),
    listVersion: z.int(),
    listOwner: z.string(),
    listFrom: day,
  })
  .describe('a place or number that many unrelated people share, by the governed list');

export const proposalView = z.strictObject({
  id: z.string(),
  mentionId: id,
  question: z.enum(['who', 'bears']).describe('who is meant, or which record bears this one fact'),
  proposed: z.boolean().describe('false: judged, and no longer proposed'),
  targetKind: z.enum(['person', 'organisation']),
  targetId: z.string(),
  label: z.string(),
  summary: z.string(),
  weight: z.number().describe('log2 of the odds; prior plus all contributions'),
  probability: z.number(),
  prior: z.number(),
  contributions: z.array(contribution),
  whyNotHigher: z.string().nullable().describe('the fact that would change the weight most, in Dutch'),
  whyNotHigherEn: z.string().nullable().describe('the same in English'),
  hub: hub.nullable(),
  judgement: linkJudgement.nullable(),
  history: z.array(linkJudgement.extend(retired)).describe('retired judgements, the last first'),
});

export const duplicateView = z.strictObject({
  id: z.string(),
  signalId: id,
  number: z.string(),
  relation: z.enum(RELATIONS),
  score: z.number(),
  sharedFacts: z.array(z.string()).describe('kinds of facts that both have, in Dutch'),
  sharedFactsEn: z.array(z.string()).describe('the same in English'),
  judgement: judgement.nullable(),
  history: z.array(judgement.extend({ relation: z.enum(RELATIONS), ...retired })),
});

/** Judgements that say two things at once, over all signals that share a record. */
export const attentionView = z.strictObject({
  kind: z.enum(['contradiction', 'two-records']),
  judgements: z.array(
    z.strictObject({
      signalId: id,
      number: z.string(),
      mention: z.string().nullable().describe('as written, for a mention of this signal'),
      label: z.string(),
      verdict,
      by: z.string(),
      at: moment,
      reason: z.string().nullable(),
    }),
  ),
  hidden: z.int().describe('judgements in signals this colleague may not see'),
});
