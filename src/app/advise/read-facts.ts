import type { ThemeAdvice } from '../../modules/assessment/index.js';
import type { ExploitationForm, MessageKind, RoutingFacts } from '../../modules/routing/index.js';
import type { ExtractedMention } from '../../modules/signals/index.js';

/** What is known of a report beside its words: who sent it, as a partner code. */
export interface Sender {
  readonly partnerCode?: string;
  readonly isPartner: boolean;
}

/** In these themes many people are the rule, not a sign of more than one dossier. */
const MANY_BY_NATURE = new Set([
  'MENSENSMOKKEL',
  'MENSENHANDEL_OVERIG',
  'ARBEIDSUITBUITING',
  'ILLEGALE_TEWERKSTELLING',
  'NATIONALE_VEILIGHEID',
  'OORLOGSMISDRIJVEN_1F',
  'ONWETENDHEID',
]);
/** These can happen in any country; the other themes are about staying in this one. */
const ANYWHERE = new Set([
  'ILLEGALE_TEWERKSTELLING',
  'ARBEIDSUITBUITING',
  'MENSENHANDEL_OVERIG',
  'SCHIJN_ARBEID',
  'DOCUMENTFRAUDE',
]);
/** From this many themes on, one handler of one dossier cannot oversee a signal. */
const COMPLEX_FROM = 4;

/** The facts for routing as the text states them. A person may change each of them. */
export function readFacts(
  advice: ThemeAdvice,
  mentions: readonly ExtractedMention[],
  sender: Sender,
): RoutingFacts {
  const has = (reading: string) => advice.readings.includes(reading);
  const kindOfMessage = kindOf(advice, sender);
  const themes = themesFor(kindOfMessage, advice);
  const isSignal = kindOfMessage === 'signal';
  const severalCount = has('several-dossiers') && themes.some((theme) => !MANY_BY_NATURE.has(theme));
  const nationalSecurity = isSignal && themes.includes('NATIONALE_VEILIGHEID');
  const dominant = dominantForm(themes, has('sexual'));
  return {
    themes,
    dangerToLife: isSignal && has('danger-to-life'),
    nationalSecurity,
    unlinkable: isSignal && !mentions.some((mention) => mention.identifying && !mention.ofReporter),
    crossDossier: isSignal && (has('network') || severalCount),
    complex: isSignal && themes.length >= COMPLEX_FROM,
    phenomenon: isSignal && has('phenomenon'),
    minorsOrSexual: isSignal && (has('minor') || (has('sexual') && themes.includes('MENSENHANDEL_OVERIG'))),
    ...(dominant ? { dominantTrafficking: dominant } : {}),
    ...(sender.partnerCode === undefined ? {} : { senderCode: sender.partnerCode }),
    handling: [],
    nvCompartment: nationalSecurity,
    kindOfMessage,
  };
}

/** Life in danger, a minor, victims of trafficking, national security, or little time left: the same day. */
export function isUrgent(facts: RoutingFacts, advice: ThemeAdvice): boolean {
  if (facts.kindOfMessage !== 'signal') return false;
  return (
    facts.dangerToLife ||
    facts.nationalSecurity ||
    facts.themes.includes('MENSENHANDEL_OVERIG') ||
    advice.readings.some((reading) => ['minor', 'time-pressure', 'captive'].includes(reading))
  );
}

function kindOf(advice: ThemeAdvice, sender: Sender): MessageKind {
  const has = (reading: string) => advice.readings.includes(reading);
  const themes = advice.isFirm ? advice.themes.filter((theme) => theme !== 'ONWETENDHEID') : [];
  if (themes.length === 0 && has('dossier-question') && (sender.isPartner || has('as-partner')))
    return 'dossier-question';
  if (themes.length === 0 && has('own-status')) return 'own-status';
  const elsewhere =
    has('elsewhere') && !has('in-netherlands') && advice.themes.every((one) => ANYWHERE.has(one));
  if (has('not-here') || elsewhere) return 'abroad';
  if (advice.themes.length > 0 || has('danger-to-life')) return 'signal';
  return has('dossier-question') ? 'own-status' : 'none';
}

function themesFor(kind: MessageKind, advice: ThemeAdvice): readonly string[] {
  if (kind === 'signal') return advice.themes.length > 0 ? advice.themes : ['OVERIG'];
  return ['GEEN_SIGNAAL'];
}

function dominantForm(themes: readonly string[], sexual: boolean): ExploitationForm | undefined {
  if (!themes.includes('ARBEIDSUITBUITING')) return undefined;
  return sexual ? 'SEKSUEEL' : 'ARBEID';
}
