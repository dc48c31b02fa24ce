import { type PartnerId, systemActor } from '../../../kernel/index.js';
import {
  emptyReport,
  normaliseMention,
  registerSignal,
  type Scope,
  submitReport,
} from '../../../modules/intake/index.js';
import { findByNumber, type NewMention, openSignals } from '../../../modules/signals/index.js';
import type { Draw } from '../draw.js';
import type { Mark } from '../stories/write-text.js';
import { must } from './must.js';
import type { Plan } from './plan.js';
import type { Life, Stage } from './stage.js';

/** Registers a planned report by its own channel: the public form, a colleague's note, a partner, or an import. */
export async function takeIn(stage: Stage, plan: Plan): Promise<Life> {
  const number = await registerBy(stage, plan);
  const signal = await findByNumber(stage.house.database.db, number);
  if (!signal) throw new Error(`The invented signal ${number} is not there`);
  return { plan, signalId: signal.id, number, returned: new Set() };
}

async function registerBy(stage: Stage, plan: Plan): Promise<string> {
  switch (plan.channel) {
    case 'WEBFORM':
      return submit(stage, plan);
    case 'IMPORT':
      return bringOver(stage, plan);
    case 'PARTNER_API':
      return note(stage, plan, {
        kind: 'partner',
        partnerId: (plan.partner ?? 'GEMEENTE') as PartnerId,
        name: plan.partner ?? 'GEMEENTE',
      });
    default:
      return note(stage, plan, stage.colleague('ina'));
  }
}

async function note(stage: Stage, plan: Plan, actor: Parameters<typeof registerSignal>[1]): Promise<string> {
  const { channel, sourceKind, receivedAt, written } = plan;
  const opened = await registerSignal(stage.house, actor, {
    channel,
    sourceKind,
    receivedAt,
    text: written.text,
    language: written.language,
    anonymous: sourceKind === 'ANONIEM',
    ...(sourceKind === 'BURGER' && plan.withContact ? { reporter: inventReporter(stage.draw) } : {}),
    ...(plan.urgent ? { urgency: 'SPOED' as const } : {}),
    ...(written.marks.length > 0 ? { mentions: written.marks.map(mentionOf) } : {}),
  });
  return must(opened, 'register a note').number;
}

async function submit(stage: Stage, plan: Plan): Promise<string> {
  const { written, cast, withContact } = plan;
  const earlier = plan.relation === 'supplement' && plan.echoOf ? stage.lifeOf(plan.echoOf) : undefined;
  const blank = emptyReport(written.language);
  const company = written.marks.find((mark) => mark.kind === 'organisation');
  const person = written.marks.find((mark) => mark.kind === 'person' && mark.role === 'subject');
  const sent = await submitReport(stage.house, {
    attachments: [],
    report: {
      ...blank,
      scope: earlier ? 'AANVULLING' : scopeOf(plan),
      earlierReference: earlier?.number ?? '',
      capacity: 'PARTICULIER',
      text: written.text,
      subject: {
        ...blank.subject,
        name: person?.asWritten ?? '',
        birthDate: person && stage.draw.chance(0.4) ? cast.person.birthDate : '',
        city: person && stage.draw.chance(0.5) ? cast.person.home.city : '',
        company: company?.asWritten ?? '',
      },
      wantsContact: withContact,
      contact: { ...blank.contact, ...(withContact ? inventReporter(stage.draw) : {}) },
    },
  });
  return must(sent, 'send a report').reference;
}

const SPONSOR_THEMES: readonly string[] = ['REFERENT_FRAUDE', 'SCHIJN_STUDIE', 'SCHIJN_AUPAIR'];

function scopeOf({ themes, written }: Plan): Scope {
  if (SPONSOR_THEMES.includes(themes[0] ?? '')) return 'ERKEND_REFERENT';
  return written.marks[0]?.kind === 'organisation' ? 'BEDRIJF_IN_NL' : 'PERSOON_IN_NL';
}

async function bringOver({ house }: Stage, plan: Plan): Promise<string> {
  const opened = await house.database.withTx((tx) =>
    openSignals(tx, house, systemActor('import'), [
      {
        channel: 'IMPORT',
        sourceKind: plan.sourceKind,
        externalId: `EVAL-${plan.no}`,
        receivedAt: plan.receivedAt,
        text: plan.written.text,
        language: plan.written.language,
        mentions: plan.written.marks.map(mentionOf).map((mention) => ({ ...mention, proposedBy: 'source' })),
        attachments: [],
      },
    ]),
  );
  return opened[0]?.number ?? '';
}

/** A mark as an officer makes it. */
export function mentionOf(mark: Mark) {
  return {
    ...mark,
    normalised: normaliseMention(mark.kind, mark.asWritten),
    proposedBy: 'staff',
  } as const satisfies NewMention;
}

const REPORTERS = [
  'Lian Terwisga',
  'Chris Vosveld',
  'Robin Steenbeek',
  'Sacha Morelis',
  'Jip Wouterink',
] as const;

function inventReporter(draw: Draw) {
  return { name: draw.pick(REPORTERS), phone: `060${draw.digits(7)}` };
}
