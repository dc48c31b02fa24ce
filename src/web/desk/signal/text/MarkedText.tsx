import { useMemo } from 'react';
import type { Claim, Mention, SignalFile } from '../../../api/types.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { type Segment, type Span, splitText } from './split-text.js';

interface MarkedTextProps {
  readonly file: Pick<SignalFile, 'text' | 'mentions' | 'claims' | 'language'>;
}

/** The text as written, with mentions and claims marked; each mark leads to what it became. */
export function MarkedText({ file }: MarkedTextProps) {
  const segments = useMemo(() => splitText(file.text, spansOf(file.mentions, file.claims)), [file]);
  const mentions = new Map(file.mentions.map((mention) => [mention.id, mention]));
  const claims = new Set(file.claims.map((claim) => claim.id));
  return (
    <p className="signal-text" lang={file.language ?? undefined}>
      {segments.map((segment) => (
        <Stretch
          key={segment.start}
          segment={segment}
          mention={firstOf(segment, mentions)}
          claim={segment.spans.find((id) => claims.has(id))}
        />
      ))}
    </p>
  );
}

interface StretchProps {
  readonly segment: Segment;
  readonly mention: Mention | undefined;
  readonly claim: string | undefined;
}

function Stretch({ segment, mention, claim }: StretchProps) {
  const codes = useCodeNames();
  const names = claim ? 'in-claim' : undefined;
  if (!mention)
    return (
      <span data-start={segment.start} className={names}>
        {segment.text}
      </span>
    );
  const isLast = mention.end === segment.start + segment.text.length;
  return (
    <mark className={names}>
      <a
        href={`#vermelding-${mention.id}`}
        data-start={segment.start}
        data-kind={isLast ? codes.name('mentionKinds', mention.kind) : undefined}
      >
        {segment.text}
      </a>
    </mark>
  );
}

function firstOf(segment: Segment, mentions: ReadonlyMap<string, Mention>): Mention | undefined {
  // The innermost mention says most: `Zutphen` within an address.
  return segment.spans.map((id) => mentions.get(id)).findLast((mention) => mention !== undefined);
}

function spansOf(mentions: readonly Mention[], claims: readonly Claim[]): readonly Span[] {
  return [...mentions, ...claims].flatMap(({ id, start, end }) =>
    start === null || end === null ? [] : [{ id, start, end }],
  );
}
