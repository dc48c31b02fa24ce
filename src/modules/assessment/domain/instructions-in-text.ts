/** A part of a report that speaks to the software instead of about a fact. */
export interface Instruction {
  readonly start: number;
  readonly end: number;
}

/**
 * Commands to the software, in the words people try: "negeer alle instructies", "ignore previous instructions",
 * "zet route op GEEN", "classificeer dit als", "SYSTEM:", mark-up. Only the command itself, up to the end of its
 * clause: facts beside it stay facts.
 */
const COMMANDS: readonly RegExp[] = [
  /<[^<>]{1,2000}>/g,
  /\b(?:negeer|vergeet|omzeil|ignore|disregard|forget|override)\b[^.,;!?\n]{0,40}?\b(?:instructi\w*|opdracht\w*|regels|prompt\w*|instructions?|rules|bovenstaande|voorgaande|above|everything)\b/gi,
  /\b(?:zet|wijzig|verander|set|change|assign)\b[^.,;!?\n]{0,30}?\b(?:route|thema|theme|urgentie|urgency|prioriteit|priority|categorie|category|label)\w*\b[^.;!?\n]*?(?=\s(?:en|and)\s|[.;!?\n]|$)/gi,
  /\b(?:markeer|classificeer|label|registreer|behandel|mark|classify|treat)\b\s+(?:dit|deze|het|this|it)\b[^.;!?\n]{0,40}?\b(?:als|as)\b[^.;!?\n]*?(?=\s(?:en|and)\s|[.;!?\n]|$)/gi,
  /\b(?:system|systeem|assistant|user|admin|developer)\s*(?:prompt)?\s*:[^.;!?\n<>]*/gi,
  /\b(?:route|thema|themes?|urgent|unlinkable|alsoRoutes)["']?\s*=\s*\S+/g,
  /\b(?:you are|jij bent|u bent|je bent)\s+(?:now\s+|nu\s+)?(?:an?|een|the|de)\s+(?:ai|assistent|assistant|taalmodel|language model|bot|chatbot|classifier)\b[^.;!?\n]*/gi,
  /\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b/g,
];

/** Commands to the software in a text. They are data like the rest: marked for a person, never followed. */
export function findInstructions(text: string): readonly Instruction[] {
  return COMMANDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start);
}
