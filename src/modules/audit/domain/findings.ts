/** What verification can find wrong. Each names the row, so that an incident can begin (BIO2 8.15.05). */
export type Finding =
  | { readonly kind: 'entry-changed'; readonly seq: number; readonly entryId: string }
  | { readonly kind: 'columns-changed'; readonly seq: number; readonly entryId: string }
  | { readonly kind: 'entry-removed'; readonly seq: number; readonly entryId: string }
  | { readonly kind: 'chain-broken'; readonly seq: number; readonly entryId: string }
  | { readonly kind: 'seal-removed'; readonly seq: number }
  | { readonly kind: 'entry-unsealed'; readonly entryId: string }
  | { readonly kind: 'unsealed-removed'; readonly entryId: string }
  | { readonly kind: 'head-wrong'; readonly seq: number }
  | { readonly kind: 'head-forged'; readonly seq: number }
  | { readonly kind: 'chain-cut-off'; readonly seq: number };

export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'entry-changed':
      return `row ${finding.entryId} (seal ${finding.seq}): the record is not the one that was sealed`;
    case 'columns-changed':
      return `row ${finding.entryId} (seal ${finding.seq}): its columns differ from the sealed record`;
    case 'entry-removed':
      return `row ${finding.entryId} (seal ${finding.seq}) is gone`;
    case 'chain-broken':
      return `seal ${finding.seq} (row ${finding.entryId}) does not follow the seal before it: changed or reordered`;
    case 'seal-removed':
      return `seal ${finding.seq} is gone`;
    case 'entry-unsealed':
      return `row ${finding.entryId} has no seal and does not wait for one: added past the recorder`;
    case 'unsealed-removed':
      return `row ${finding.entryId}, not sealed yet, is gone`;
    case 'head-wrong':
      return `signed head ${finding.seq} does not match its seal`;
    case 'head-forged':
      return `signed head ${finding.seq} has a signature that does not hold`;
    case 'chain-cut-off':
      return `the chain ends before signed head ${finding.seq}: its end was cut off`;
  }
}
