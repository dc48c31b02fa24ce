import type { Selectable } from 'kysely';
import { type Actor, accept, amsterdamDate, type Outcome, type SignalId } from '../../kernel/index.js';
import { currentAssessment } from '../../modules/assessment/index.js';
import { listPackages, listSpoken } from '../../modules/disclosure/index.js';
import { listEnrichments } from '../../modules/enrichment/index.js';
import { listReferrals } from '../../modules/referrals/index.js';
import { latestAdvice, listRoutes } from '../../modules/routing/index.js';
import {
  type MentionTable,
  readSignal,
  type SignalDetails,
  type SignalRead,
} from '../../modules/signals/index.js';
import type { House } from '../../platform/house.js';
import { showRow } from '../api/show-row.js';
import { mayOf } from './may-of.js';
import type { LinkViews, Proposals } from './ports.js';
import { restrictionsOf } from './restrictions-of.js';
import type { SignalFileView } from './schema.js';
import { showAdvice } from './show-advice.js';
import { showReferral, showRoute, showWarning } from './show-out.js';
import { stepsOf } from './steps.js';

/** What the file shows beside what its own tables hold. */
export interface FileSources {
  readonly proposals: Proposals;
  /** The name of an organisation on a day. */
  readonly nameOf: (recipient: string, date: string) => string;
}

/** The whole file as the desk shows it. `readSignal` checks and records the read before anything else is fetched. */
export async function readSignalFile(
  house: House,
  sources: FileSources,
  actor: Actor,
  asked: { readonly signalId: SignalId; readonly purpose: string },
): Promise<Outcome<SignalFileView>> {
  const read = await readSignal(house, actor, asked);
  if (!read.ok) return read;
  const db = house.database.db;
  const { proposals } = sources;
  const links = await proposals.links(db, actor, read.value.signal);
  const standing = new Set<string>(read.value.details.mentions.map((mention) => mention.id));
  return accept({
    ...ownParts(house, actor, read.value, links),
    ...(await workParts(house, read.value)),
    ...(await outParts(house, sources, read.value)),
    themeAdvice: proposals.themes(read.value.details.text),
    // A judgement on a mention that was taken out of the text stays in the record, not on the screen.
    proposals: links.proposals.filter((proposal) => standing.has(proposal.mentionId)),
    attention: links.attention,
    duplicates: await proposals.duplicates(db, actor, read.value.signal),
  });
}

function ownParts(house: House, actor: Actor, { signal, details }: SignalRead, links: LinkViews) {
  const row = showRow(signal, house.clock.now(), house.desk.calendar);
  return {
    ...row,
    text: details.text,
    rendering: details.rendering,
    language: signal.language,
    attachments: details.attachments.map(({ id, name, media_type, size, scan }) => ({
      id,
      name,
      mediaType: media_type,
      size,
      scan,
    })),
    originalSealed: details.original && {
      sha256: details.original.sha256,
      sealedAt: details.original.sealedAt.toISOString(),
    },
    mentions: details.mentions.map((mention) => showMention(mention, links)),
    claims: details.claims.map(showClaim),
    steps: stepsOf(signal.state, details.events),
    timeline: details.events.map((event) => ({
      id: event.id,
      at: event.at.toISOString(),
      type: event.type,
      actor: event.actor_name,
      body: event.body,
    })),
    handling: restrictionsOf(signal.handling, details.events),
    lock: row.holder && row.lockedUntil ? { ...row.holder, until: row.lockedUntil } : null,
    may: mayOf(actor, signal),
  };
}

async function workParts(house: House, { signal }: SignalRead) {
  const db = house.database.db;
  const [assessment, enrichments, advice] = [
    await currentAssessment(db, signal.id),
    await listEnrichments(db, signal.id),
    await latestAdvice(db, signal.id),
  ];
  return {
    assessment: assessment
      ? {
          themes: assessment.themes,
          intent: assessment.intent,
          grade: { source: assessment.grade_source, info: assessment.grade_info },
          urgency: assessment.urgency,
          facts: { ...assessment.facts },
          motive: assessment.motive,
          by: assessment.by_name,
          at: assessment.at.toISOString(),
        }
      : null,
    enrichments: enrichments.map(({ id, source, query, reason, status, summary, items, by_name, at }) => ({
      id,
      source,
      query,
      reason,
      status,
      summary,
      items: [...items],
      by: by_name,
      at: at.toISOString(),
    })),
    advice: advice ? showAdvice(advice.advice, advice.at) : null,
  };
}

async function outParts(house: House, { nameOf }: FileSources, { signal }: SignalRead) {
  const db = house.database.db;
  const [routes, packages, referrals] = [
    await listRoutes(db, signal.id),
    await listPackages(db, signal.id),
    await listReferrals(db, signal.id),
  ];
  const today = amsterdamDate(house.clock.now());
  const warnings = await listSpoken(db, house, signal.id);
  return {
    routes: routes.map(showRoute),
    referrals: referrals.map((referral) => showReferral(referral, packages, today)),
    warnings: warnings.map((spoken) => showWarning(spoken, nameOf)),
  };
}

function showMention(
  mention: Selectable<MentionTable>,
  links: LinkViews,
): SignalFileView['mentions'][number] {
  return {
    id: mention.id,
    kind: mention.kind,
    role: mention.role,
    asWritten: mention.as_written,
    normalised: mention.normalised,
    start: mention.start_at,
    end: mention.end_at,
    parts: mention.parts,
    proposedBy: mention.proposed_by,
    links: links.linksOf(mention.id),
  };
}

function showClaim(claim: SignalDetails['claims'][number]): SignalFileView['claims'][number] {
  return {
    id: claim.id,
    text: claim.text,
    start: claim.start_at,
    end: claim.end_at,
    status: claim.status,
    by: claim.by_name,
    at: claim.at.toISOString(),
    reason: claim.reason,
  };
}
