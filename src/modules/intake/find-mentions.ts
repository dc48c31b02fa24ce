import {
  type ExtractedKind,
  extractMentions,
  MENTION_KINDS,
  type MentionKind,
  type NewMention,
} from '../signals/index.js';
import { normaliseMention } from './normalise-mention.js';

/**
 * Who and what a text names, as proposals with their place. What the writer says of himself is a mention of the
 * reporter, which never leaves the house (R-SOURCE); a citizen service number is no mention at all: it is not kept
 * as a searchable value (UAVG art. 46).
 */
export function findMentions(text: string): NewMention[] {
  return extractMentions(text).flatMap((found): NewMention[] => {
    if (!isMentionKind(found.kind)) return [];
    return [
      {
        kind: found.kind,
        role: found.ofReporter ? 'melder' : 'subject',
        asWritten: found.text,
        normalised: normaliseMention(found.kind, found.text),
        start: found.start,
        end: found.end,
        proposedBy: 'machine',
      },
    ];
  });
}

const isMentionKind = (kind: ExtractedKind): kind is MentionKind =>
  (MENTION_KINDS as readonly string[]).includes(kind);
