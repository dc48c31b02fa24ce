import {
  type ExtractedKind,
  type ExtractedMention,
  extractMentions,
  MENTION_KINDS,
  type MentionKind,
  type NewMention,
} from '../signals/index.js';
import { normaliseMention } from './normalise-mention.js';

const isKept = (kind: ExtractedKind): kind is MentionKind => MENTION_KINDS.some((known) => known === kind);

export interface FoundMentions {
  readonly mentions: readonly NewMention[];
  /** The text holds the writer's own name or number. */
  readonly namesReporter: boolean;
}

/**
 * Who and what a text names, as proposals with their place. What the writer says of himself is a mention of the
 * reporter, which never leaves the house (R-SOURCE); a citizen service number is no mention at all: it is not kept
 * as a searchable value (UAVG art. 46).
 */
export function findMentions(text: string): FoundMentions {
  const found = extractMentions(text);
  return {
    mentions: found.flatMap((mention) => mentionOf(mention) ?? []),
    namesReporter: found.some((mention) => mention.ofReporter && mention.identifying),
  };
}

function mentionOf(found: ExtractedMention): NewMention | undefined {
  if (!isKept(found.kind)) return undefined;
  return {
    kind: found.kind,
    role: found.ofReporter ? 'melder' : 'subject',
    asWritten: found.text,
    normalised: normaliseMention(found.kind, found.value),
    start: found.start,
    end: found.end,
    proposedBy: 'machine',
  };
}
