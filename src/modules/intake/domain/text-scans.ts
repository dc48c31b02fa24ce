/** A piece of a text: half-open character positions. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Text in which a tipster tells who he is or how he stands to the person he writes about. It is shown to the tipster
 * before sending and sets BRONBESCHERMING_HOOG on an anonymous report (R-SOURCE): what leaves the house is rewritten.
 */
const SELF_IDENTIFYING: readonly RegExp[] = [
  /\b(?:mijn naam is|ik heet|my name is|i am called)\s+\p{Lu}[\p{L}'-]*(?:\s+\p{L}[\p{L}'-]*){0,3}/giu,
  /\b(?:bel|mail|app) (?:mij|me) (?:op|via|aan)\b[^.\n]{0,40}/giu,
  /\b(?:call|text|e-?mail) me (?:at|on|via)\b[^.\n]{0,40}/giu,
  /\bmijn (?:telefoonnummer|nummer|e-?mail(?:adres)?|adres|bsn|v-?nummer)\b/giu,
  /\bmy (?:phone(?: number)?|number|e-?mail(?: address)?|address)\b/giu,
  /\bik ben (?:\p{L}+ ){0,2}(?:buurman|buurvrouw|ex|collega|zus|broer|moeder|vader|dochter|zoon|nicht|neef|tante|oom|vriendin|vriend|huisgenoot|huisbaas|verhuurder|werknemer|werkgever|medewerker)\b/giu,
  /\bi am (?:\p{L}+ ){0,2}(?:neighbou?r|ex|colleague|sister|brother|mother|father|daughter|son|cousin|friend|flatmate|landlord|employee|employer)\b/giu,
  /\bmijn (?:ex(?:-\p{L}+)?|man|vrouw|buurman|buurvrouw|zus|broer|schoonzus|zwager|schoonzoon|schoondochter|collega|baas|werkgever|huisbaas|huurder|dochter|zoon|moeder|vader|nicht|neef)\b/giu,
  /\bmy (?:ex(?:-\p{L}+)?|husband|wife|neighbou?r|sister|brother|colleague|boss|employer|landlord|tenant|daughter|son|mother|father|cousin)\b/giu,
];

/**
 * Text that speaks to a machine in place of the desk. It sets INJECTIE_POGING and changes nothing else (R-INJECT):
 * no theme, urgency, route or queue reads this flag.
 */
const INJECTION: readonly RegExp[] = [
  /\b(?:negeer|vergeet|sla over)\b[^.\n]{0,30}\b(?:instructies?|opdrachten?|regels|aanwijzingen)\b/giu,
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|directions)\b/giu,
  /\b(?:you are|act as|pretend to be)\b[^.\n]{0,20}\b(?:an? ai|chatgpt|language model|assistant|system)\b/giu,
  /\bje bent\b[^.\n]{0,20}\b(?:een ai|chatgpt|taalmodel|assistent)\b/giu,
  /\b(?:system|developer) prompt\b/giu,
  /<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<SYS>>|^\s*(?:system|assistant)\s*:/gimu,
  /\b(?:markeer|classificeer|sluit|keur)\b[^.\n]{0,20}\b(?:dit|deze) (?:signaal|melding)\b[^.\n]{0,20}\b(?:als|goed|af)\b/giu,
  /\b(?:mark|classify|close|approve)\b[^.\n]{0,20}\bthis (?:signal|report)\b/giu,
  /<\s*(?:script|iframe|object|embed|svg|img)\b[^>]{0,200}>?|\bjavascript:/giu,
];

/** Where a reporter tells about himself; merged, in reading order. */
export function findSelfIdentifying(text: string): Span[] {
  return findAll(text, SELF_IDENTIFYING);
}

/** Where a text tries to command a machine or carries active content; merged, in reading order. */
export function findInjectionAttempts(text: string): Span[] {
  return findAll(text, INJECTION);
}

function findAll(text: string, patterns: readonly RegExp[]): Span[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
