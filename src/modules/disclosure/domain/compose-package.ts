/** What a receiver gets, and nothing else. Codes and facts as they stand; every claim says that it is a claim. */
export interface PackageContent {
  readonly schema: 'knooppunt-pakket/1';
  readonly reference: string;
  readonly verb: string;
  readonly recipient: { readonly code: string; readonly name: string };
  readonly basis: string;
  readonly handling: readonly string[];
  readonly receivedOn: string;
  readonly composedOn: string;
  readonly themes: readonly string[];
  readonly rendering: string;
  readonly mentions: readonly PackageMention[];
  readonly claims: readonly { readonly text: string; readonly status: string }[];
  readonly note: string;
}

export interface PackageMention {
  readonly kind: string;
  readonly role: string;
  readonly asWritten: string;
}

export interface Withheld {
  readonly what: string;
  readonly why: string;
}

export interface PackageSource {
  readonly reference: string;
  readonly receivedOn: string;
  readonly composedOn: string;
  readonly themes: readonly string[];
  readonly handling: readonly string[];
  readonly text: string;
  /** The text as an assessor rewrote it for receivers, if somebody did. */
  readonly rendering: string | null;
  readonly mentions: readonly PackageMention[];
  readonly claims: readonly { readonly text: string; readonly status: string }[];
  readonly attachments: number;
}

export interface PackageTarget {
  readonly verb: string;
  readonly basis: string;
  readonly recipient: { readonly code: string; readonly name: string };
}

export interface Composed {
  readonly content: PackageContent;
  readonly withheld: readonly Withheld[];
}

const NOTE =
  'Dit signaal bevat beweringen, geen vastgestelde feiten. Gebruik het alleen voor het doel en op de grondslag die hier staan. Op zichzelf is het nooit genoeg voor een besluit.';

/** To inform is less than to hand over: a receiver who only has to know gets no claims (AVG 5(1)c). */
const KNOWS_ONLY = 'informeren';

/**
 * The minimal package for one recipient (AVG 5(1)c, R-SOURCE). Never in it: the tipster, the original words, the
 * grade, other signals, attachments. Each thing left out is named with the reason, for the second reader.
 */
export function composePackage(source: PackageSource, target: PackageTarget): Composed {
  const shielded =
    source.rendering === null ? shieldSource(source.text) : { text: source.rendering, withheld: [] };
  const mentions = source.mentions.filter((mention) => !SHIELDED_ROLES.includes(mention.role));
  const withheld: Withheld[] = [
    ...shielded.withheld,
    ...countOf(
      source.mentions.length - mentions.length,
      'vermelding(en) van melder of getuige',
      'bronbescherming (AVG 15 lid 4)',
    ),
    ...countOf(source.attachments, 'bijlage(n)', 'kunnen de bron verraden; op verzoek na eigen toets'),
    ...(target.verb === KNOWS_ONLY
      ? countOf(source.claims.length, 'bewering(en)', 'niet nodig om te informeren')
      : []),
    { what: 'waardering en motivering', why: 'blijft binnen het knooppunt (DOMAIN 5.3)' },
  ];
  return {
    withheld,
    content: {
      schema: 'knooppunt-pakket/1',
      reference: source.reference,
      ...target,
      handling: source.handling,
      receivedOn: source.receivedOn,
      composedOn: source.composedOn,
      themes: source.themes,
      rendering: shielded.text,
      mentions: mentions.map(({ kind, role, asWritten }) => ({ kind, role, asWritten })),
      claims: target.verb === KNOWS_ONLY ? [] : source.claims.map(({ text, status }) => ({ text, status })),
      note: NOTE,
    },
  };
}

const SHIELDED_ROLES: readonly string[] = ['melder', 'getuige'];

/**
 * Sentences in which the writer speaks of himself: only the source could have written them. Dutch and English, whole
 * words. It proposes; the second reader sees what was left out, and an assessor's own rendering replaces it.
 */
const SELF =
  /(?<![\p{L}\p{N}])(?:ik|mij|mijn|mezelf|wij|ons|onze|we|i|me|my|mine|myself|our|us)(?![\p{L}\p{N}])/iu;

function shieldSource(text: string): { text: string; withheld: readonly Withheld[] } {
  const sentences = text.match(/[^.!?\n]+[.!?]*\s*|\n+/g) ?? [];
  const kept = sentences.filter((sentence) => !SELF.test(sentence));
  const left = sentences.length - kept.length;
  return {
    text: kept.join('').trim(),
    withheld: countOf(
      left,
      'zin(nen) waarin de melder over zichzelf spreekt',
      'bronbescherming (AVG 15 lid 1 g en lid 4)',
    ),
  };
}

const countOf = (count: number, what: string, why: string): Withheld[] =>
  count > 0 ? [{ what: `${count} ${what}`, why }] : [];

/** The fields that leave, for the ledger: one line per field, with as many values as it carries. */
export function fieldsOf(content: PackageContent): string[] {
  return Object.entries(content).flatMap(([field, value]) =>
    field === 'mentions'
      ? content.mentions.map((mention) => `mentions.${mention.kind}.${mention.role}`)
      : Array.isArray(value) && value.length === 0
        ? []
        : [field],
  );
}
