/** The sources a colleague may consult from one signal, each with a motive; there is no "enrich all" (R-NOBULK). */
export const ENRICHMENT_SOURCES = ['SPONSORREGISTER', 'EIGEN_HISTORIE', 'REGISTER'] as const;
export type EnrichmentSource = (typeof ENRICHMENT_SOURCES)[number];

export interface LookUpItem {
  readonly label: string;
  readonly detail: string;
  /** Id of what was found, in its own register. */
  readonly ref: string;
}

/**
 * What came of a look-up. "Failed" is a gap that is shown as a gap: it never reads as "nothing found", because a
 * colleague would conclude from an absence that was never established.
 */
export type LookUpResult =
  | { readonly status: 'found'; readonly items: readonly LookUpItem[] }
  | { readonly status: 'nothing' }
  | { readonly status: 'failed'; readonly why: string };

export function summaryOf(source: EnrichmentSource, result: LookUpResult): string {
  switch (result.status) {
    case 'found':
      return `${result.items.length} gevonden in ${SOURCE_NAMES[source]}`;
    case 'nothing':
      return `Niets gevonden in ${SOURCE_NAMES[source]}`;
    case 'failed':
      return `Niet te raadplegen: ${SOURCE_NAMES[source]} (${result.why}). Dit is een gat, geen uitkomst.`;
  }
}

const SOURCE_NAMES: Readonly<Record<EnrichmentSource, string>> = {
  SPONSORREGISTER: 'het register van erkend referenten',
  EIGEN_HISTORIE: 'de eigen signalen',
  REGISTER: 'het referentieregister',
};
