import type { SignalId, StaffActor } from '../../../kernel/index.js';
import { type AssessmentInput, assessSignal } from '../../../modules/assessment/index.js';
import { finishEnrichment, lookUp } from '../../../modules/enrichment/index.js';
import { finishLinking, judgeLink, listProposals } from '../../../modules/linking/index.js';
import { adviseSignal, proposeRoutes, type RouteChoice } from '../../../modules/routing/index.js';
import { addMention, readMentions, readSignal, stateClaim } from '../../../modules/signals/index.js';
import { must } from './must.js';
import { isSealed, type Plan } from './plan.js';
import type { Life, Stage } from './stage.js';
import { mentionOf } from './take-in.js';

/** The assessor of a signal: the same one all along, and of a sealed signal the adviser of USZ. */
export function handlerOf(stage: Stage, plan: Plan): StaffActor {
  if (isSealed(plan)) return stage.colleague('ulla');
  return stage.colleague(plan.no % 2 === 0 ? 'bram' : 'bodil');
}

/** Reads, marks who is named, and judges. A sealed signal is sealed here, by the assessor who read it first. */
export async function assess(stage: Stage, life: Life, grade = life.plan.grade): Promise<void> {
  const { house } = stage;
  const { plan, signalId } = life;
  const officer = stage.colleague(plan.no % 2 === 0 ? 'bram' : 'bodil');
  const read = await readSignal(house, officer, { signalId, purpose: 'BEHANDELING_SIGNAAL' });
  if (must(read, 'read').signal.state === 'GEREGISTREERD') await markUp(stage, life, officer);
  const assessed = await assessSignal(house, officer, { ...judgementOf(plan), signalId, grade });
  if (grade.source === 'A' && grade.information === 1) return;
  must(assessed, 'assess');
}

/** Marks what neither the form nor the machine marked, and keeps the first sentence as a claim. */
async function markUp(stage: Stage, { plan, signalId }: Life, officer: StaffActor): Promise<void> {
  const { house } = stage;
  const { marks, text } = plan.written;
  const known = await readMentions(house.database.db, signalId);
  const missing = marks.filter(
    (mark) => !known.some((one) => one.kind === mark.kind && one.as_written === mark.asWritten),
  );
  for (const mark of missing)
    must(await addMention(house, officer, { signalId, mention: mentionOf(mark) }), 'mark a mention');
  if (missing.length > 0) await stage.proposeLinks(signalId);
  const [first] = marks;
  if (!first || plan.no % 3 !== 0) return;
  const [start, end] = sentenceAround(text, first);
  const claim = { signalId, text: text.slice(start, end), start, end };
  must(await stateClaim(house, officer, claim), 'state a claim');
}

function sentenceAround(text: string, mark: { readonly start: number; readonly end: number }) {
  const before = Math.max(text.lastIndexOf('. ', mark.start) + 2, text.lastIndexOf('\n', mark.start) + 1);
  const after = text.indexOf('.', mark.end);
  return [before === 1 ? 0 : before, after < 0 ? text.length : after + 1] as const;
}

function judgementOf(plan: Plan): Omit<AssessmentInput, 'signalId' | 'grade'> {
  return {
    themes: plan.themes,
    intent: plan.intent,
    urgency: plan.urgent ? 'SPOED' : 'NORMAAL',
    flags: plan.flags,
    motive: MOTIVES[plan.no % MOTIVES.length] ?? MOTIVES[0],
    facts: {
      crossDossier: plan.crossDossier,
      minorsOrSexual: plan.flags.includes('MINDERJARIG'),
    },
  };
}

const MOTIVES = [
  'De melder noemt eigen waarnemingen met plaats en tijd. Nog niet door een tweede bron bevestigd.',
  'De melding is van horen zeggen, maar noemt namen die na te gaan zijn.',
  'De beschrijving is concreet en past bij de stukken in de aanvraag.',
  'De bron is niet te beoordelen. De feiten zijn wel na te gaan.',
] as const;

/**
 * Judges what the machine proposed and ends the step. Whoever the report was written about is the one who is meant;
 * where the register did not find that record, the signal is not linkable for now (S23).
 */
export async function link(stage: Stage, life: Life): Promise<void> {
  const { house } = stage;
  const { plan, signalId } = life;
  const officer = handlerOf(stage, plan);
  const { proposals } = await listProposals(house.database.db, signalId);
  const meant = [plan.cast.person.dossierId, plan.cast.other.dossierId, plan.cast.organisation.orgId];
  const linked = new Set<string>();
  for (const { proposal, judgement } of proposals) {
    const same = meant.includes(proposal.target_id) && !linked.has(proposal.mention_id);
    if (judgement || !(same || proposal.probability > 0.5)) continue;
    if (same) linked.add(proposal.mention_id);
    const verdict = same ? 'same' : 'not-same';
    const judged = await judgeLink(house, officer, {
      signalId,
      proposalId: proposal.id,
      verdict,
      reason: LINK_REASONS[verdict],
    });
    must(judged, 'judge a link');
  }
  await endLinking(stage, life, linked.size > 0 ? 'linked' : 'unlinkable');
}

const LINK_REASONS = {
  same: 'Naam en nog een gegeven komen overeen.',
  'not-same': 'Alleen de naam lijkt; geboortedatum of plaats is anders.',
} as const;

export const leaveUnlinked = (stage: Stage, life: Life) => endLinking(stage, life, 'unlinkable');

async function endLinking(stage: Stage, life: Life, result: 'linked' | 'unlinkable'): Promise<void> {
  const linked = result === 'linked';
  const ended = await finishLinking(stage.house, handlerOf(stage, life.plan), {
    signalId: life.signalId,
    result,
    reason: linked ? 'De betrokkene staat vast.' : 'Geen dossier of persoon gevonden die past.',
  });
  must(ended, 'end linking');
}

/** Asks the desk's own history, and the sponsor register where a company is named. */
export async function enrich(stage: Stage, life: Life): Promise<void> {
  const { house, lookUps } = stage;
  const { plan, signalId } = life;
  const officer = handlerOf(stage, plan);
  const person = plan.written.marks.find((mark) => mark.kind === 'person');
  const company = plan.written.marks.find((mark) => mark.kind === 'organisation');
  const asked = [
    { source: 'EIGEN_HISTORIE', query: person?.asWritten ?? plan.cast.person.surname } as const,
    ...(company ? [{ source: 'SPONSORREGISTER', query: company.asWritten } as const] : []),
  ];
  for (const question of asked) {
    const reason = REASONS[question.source];
    must(await lookUp(house, lookUps, officer, { signalId, ...question, reason }), 'look up');
  }
  must(await finishEnrichment(house, officer, { signalId }), 'finish enrichment');
}

const REASONS = {
  EIGEN_HISTORIE: 'Nagaan of er eerdere signalen zijn over dezelfde betrokkene of hetzelfde adres.',
  SPONSORREGISTER: 'Nagaan of het genoemde bedrijf erkend referent is.',
} as const;

/** Follows the table's advice, with at most one parallel route. */
export async function propose(stage: Stage, life: Life): Promise<void> {
  const { house, routePolicy } = stage;
  const { signalId, plan } = life;
  const routes = await choicesFor(stage, signalId);
  const proposed = await proposeRoutes(house, routePolicy, handlerOf(stage, plan), { signalId, routes });
  must(proposed, `propose a route for ${plan.themes.join('+')}`);
}

async function choicesFor({ house, routePolicy }: Stage, signalId: SignalId): Promise<RouteChoice[]> {
  const advice = must(
    await house.database.withTx((tx) => adviseSignal(tx, house, routePolicy.table, signalId)),
    'get advice',
  );
  const advised = [...(advice.primary ? [advice.primary] : []), ...advice.alsoRoutes.slice(0, 1)];
  return advised.map(({ code, verb, basis, reason }) => ({ code, verb, basis, reason }));
}
