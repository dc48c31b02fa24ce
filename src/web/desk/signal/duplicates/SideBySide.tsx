import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Duplicate, SignalFile } from '../../../api/types.js';
import { useWords, useWritten } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { queries } from '../../app/queries.js';
import { splitText } from '../text/split-text.js';
import { findFacts } from './find-facts.js';
import { RelationVerdicts } from './RelationVerdicts.js';
import { sharedWords } from './shared-words.js';

interface SideBySideProps {
  readonly file: SignalFile;
  readonly duplicate: Duplicate;
  readonly onClose: () => void;
}

/** Both texts with the shared facts marked, and what the two are to each other. */
export function SideBySide({ file, duplicate, onClose }: SideBySideProps) {
  const t = useWords();
  const written = useWritten();
  const other = useQuery(queries.signal(duplicate.signalId));
  const facts = other.data ? sharedWords(file.mentions, other.data.mentions) : [];
  return (
    <Dialog
      title={t('duplicate.sideBySide', { one: file.number, other: duplicate.number })}
      closeWord={t('app.close')}
      onClose={onClose}
      width={1080}
    >
      <div className="stack">
        <div className="side-by-side">
          <OneText file={file} facts={facts} />
          {other.data ? <OneText file={other.data} facts={facts} /> : null}
          {other.error ? <ProblemNotice error={other.error} onRetry={() => void other.refetch()} /> : null}
          {other.isPending ? <Skeleton lines={6} words={t('app.loading')} /> : null}
        </div>
        {duplicate.sharedFacts.length ? (
          <p className="soft small">
            {t('duplicate.shared', {
              facts: written(duplicate.sharedFacts, duplicate.sharedFactsEn).join(', '),
            })}
          </p>
        ) : other.data && facts.length === 0 ? (
          <p className="soft small">{t('duplicate.noShared')}</p>
        ) : null}
        <RelationVerdicts file={file} duplicate={duplicate} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function OneText({ file, facts }: { readonly file: SignalFile; readonly facts: readonly string[] }) {
  const t = useWords();
  const formats = useFormats();
  return (
    <article className="stack-tight">
      <h3>
        <Link to="/signalen/$id" params={{ id: file.id }} className="numeric">
          {file.number}
        </Link>{' '}
        <span className="faint small">{t('signal.received', { at: formats.moment(file.receivedAt) })}</span>
      </h3>
      <p className="signal-text" lang={file.language ?? undefined}>
        {splitText(file.text, findFacts(file.text, facts)).map((segment) =>
          segment.spans.length ? (
            <mark key={segment.start} className="shared">
              {segment.text}
            </mark>
          ) : (
            <span key={segment.start}>{segment.text}</span>
          ),
        )}
      </p>
    </article>
  );
}
