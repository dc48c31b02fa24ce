import { z } from 'zod';
import { CLAIM_STATUSES, HANDLING_CODES, MENTION_KINDS, MENTION_ROLES } from '../../modules/signals/index.js';
import { day, id, moment, signalRow } from '../api/signal-schemas.js';
import { attentionView, duplicateView, proposalView, verdict } from './link-schema.js';

export const mentionView = z.strictObject({
  id,
  kind: z.enum(MENTION_KINDS),
  role: z.enum(MENTION_ROLES),
  asWritten: z.string(),
  normalised: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  parts: z.record(z.string(), z.string()),
  proposedBy: z.enum(['machine', 'staff', 'source']),
  links: z.array(
    z.strictObject({
      linkId: z.string(),
      targetKind: z.string(),
      targetId: z.string(),
      label: z.string(),
      question: z.enum(['who', 'bears']),
      verdict,
    }),
  ),
});

export const adviceView = z.strictObject({
  tableVersion: z.string(),
  at: moment,
  warnFirst: z.string().nullable(),
  routes: z.array(
    z.strictObject({
      code: z.string(),
      verb: z.string(),
      prio: z.int(),
      basis: z.string().nullable(),
      ruleId: z.string(),
      reason: z.string(),
      parallel: z.boolean(),
      blockedBy: z.string().nullable(),
      conditions: z.array(z.string()),
    }),
  ),
});

export const routeView = z.strictObject({
  id,
  code: z.string(),
  verb: z.string(),
  basis: z.string(),
  recipient: z.string(),
  reason: z.string(),
  external: z.boolean(),
  state: z.enum(['proposed', 'released', 'sent-back', 'withdrawn']),
  proposedBy: z.string(),
  proposedById: id,
  proposedAt: moment,
  releasedBy: z.string().nullable(),
  releasedAt: moment.nullable(),
  decisionReason: z.string().nullable(),
});

export const referralView = z.strictObject({
  id,
  routeId: id,
  recipient: z.string(),
  verb: z.string(),
  packageId: id,
  packageSha256: z.string(),
  sentAt: moment,
  acknowledgeBy: day,
  delivery: z.enum(['waiting', 'folder', 'mail', 'folder-and-mail']),
  acknowledgedAt: moment.nullable(),
  returnedAt: moment.nullable(),
  returnReason: z.string().nullable(),
  outcome: z.enum(['gegrond', 'ongegrond', 'onbekend']).nullable(),
  outcomeAt: moment.nullable(),
  overdue: z.boolean(),
});

export const warningView = z.strictObject({
  id,
  recipient: z.string(),
  recipientName: z.string(),
  basis: z.string(),
  spokeWith: z.string(),
  told: z.string(),
  reason: z.string(),
  calledAt: moment,
  by: z.string(),
  byId: id,
  recordedAt: moment,
  completeBy: day,
  review: z
    .strictObject({ verdict: z.enum(['agreed', 'objected']), note: z.string(), by: z.string(), at: moment })
    .nullable(),
});

/** A restriction of the sender, with the consent that lifts it once that was recorded. */
const restriction = z.strictObject({
  code: z.enum(HANDLING_CODES),
  consent: z.strictObject({ reason: z.string(), by: z.string(), at: moment }).nullable(),
});

const step = z.strictObject({
  state: z.enum(['todo', 'now', 'done']),
  at: moment.nullable(),
  by: z.string().nullable(),
});

export const signalFile = signalRow
  .extend({
    text: z.string(),
    rendering: z.string().nullable(),
    language: z.string().nullable(),
    attachments: z.array(
      z.strictObject({
        id,
        name: z.string(),
        mediaType: z.string(),
        size: z.int(),
        scan: z.enum(['clean', 'quarantined', 'refused']),
      }),
    ),
    originalSealed: z.strictObject({ sha256: z.string(), sealedAt: moment }).nullable(),
    mentions: z.array(mentionView),
    claims: z.array(
      z.strictObject({
        id,
        text: z.string(),
        start: z.int().nullable(),
        end: z.int().nullable(),
        status: z.enum(CLAIM_STATUSES),
        by: z.string(),
        at: moment,
        reason: z.string().nullable(),
      }),
    ),
    steps: z.strictObject({ assess: step, link: step, enrich: step, route: step, release: step }),
    assessment: z
      .strictObject({
        themes: z.array(z.string()),
        intent: z.string(),
        grade: z.strictObject({ source: z.string(), info: z.string() }),
        urgency: z.string(),
        facts: z.record(z.string(), z.boolean()),
        motive: z.string(),
        by: z.string(),
        at: moment,
      })
      .nullable(),
    themeAdvice: z.array(
      z.strictObject({
        code: z.string(),
        evidence: z.array(z.strictObject({ quote: z.string(), start: z.int(), end: z.int() })),
      }),
    ),
    proposals: z.array(proposalView),
    attention: z.array(attentionView),
    duplicates: z.array(duplicateView),
    enrichments: z.array(
      z.strictObject({
        id,
        source: z.string(),
        query: z.string(),
        reason: z.string(),
        status: z.enum(['found', 'nothing', 'failed']),
        summary: z.string(),
        items: z.array(z.strictObject({ label: z.string(), detail: z.string(), ref: z.string() })),
        by: z.string(),
        at: moment,
      }),
    ),
    advice: adviceView.nullable(),
    routes: z.array(routeView),
    warnings: z.array(warningView),
    handling: z.array(restriction),
    referrals: z.array(referralView),
    timeline: z.array(
      z.strictObject({
        id,
        at: moment,
        type: z.string(),
        actor: z.string(),
        body: z.record(z.string(), z.unknown()),
      }),
    ),
    lock: z.strictObject({ staffId: id, name: z.string(), until: moment }).nullable(),
    may: z.record(
      z.enum([
        'assess',
        'link',
        'enrich',
        'route',
        'release',
        'close',
        'take',
        'mark',
        'reveal',
        'feedback',
        'reopen',
        'undoDuplicate',
        'redirect',
        'warn',
        'reviewWarning',
      ]),
      z.boolean(),
    ),
  })
  .meta({ id: 'SignalFile' });

export type SignalFileView = z.infer<typeof signalFile>;
