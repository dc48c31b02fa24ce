import { useState } from 'react';
import type { Duplicate, SignalFile } from '../../../api/types.js';
import { useWords, useWritten } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { Said } from '../link/Said.js';
import { relationWord } from './relation-word.js';
import { SideBySide } from './SideBySide.js';
import { useRelation } from './use-relation.js';

/** Signals that look like this one; one click or `e` puts both texts side by side. */
export function Duplicates({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const shown = file.duplicates.find((one) => one.signalId === open);
  const first = file.duplicates.find((one) => !one.judgement) ?? file.duplicates[0];
  useKeys(
    t('keys.signal'),
    first ? [{ keys: 'e', label: t('duplicate.compare'), run: () => setOpen(first.signalId) }] : [],
  );
  if (file.duplicates.length === 0) return null;
  return (
    <section className="card" aria-labelledby="dubbel-kop">
      <header>
        <h2 id="dubbel-kop">{t('duplicate.title')}</h2>
        <span className="count">{file.duplicates.length}</span>
      </header>
      <div className="body tight">
        <ul className="lines">
          {file.duplicates.map((duplicate) => (
            <DuplicateLine
              key={duplicate.signalId}
              file={file}
              duplicate={duplicate}
              keys={duplicate === first ? 'e' : undefined}
              onOpen={() => setOpen(duplicate.signalId)}
            />
          ))}
        </ul>
      </div>
      {shown ? <SideBySide file={file} duplicate={shown} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

interface DuplicateLineProps {
  readonly file: SignalFile;
  readonly duplicate: Duplicate;
  readonly keys: string | undefined;
  readonly onOpen: () => void;
}

function DuplicateLine({ file, duplicate, keys, onOpen }: DuplicateLineProps) {
  const t = useWords();
  const written = useWritten();
  const judge = useRelation(file, duplicate);
  const { judgement } = duplicate;
  return (
    <li className="mention-line">
      <div className="stack-tight grow">
        <span className="row tight">
          <strong className="numeric">{duplicate.number}</strong>
          <span className={judgement ? 'chip accent' : 'chip outline'}>
            {judgement ? (
              <Icon name={judgement.verdict === 'not-same' ? 'close' : 'check'} size={12} />
            ) : null}
            {t(relationWord(duplicate.relation, judgement?.verdict ?? null))}
          </span>
        </span>
        {duplicate.sharedFacts.length ? (
          <span className="soft small">
            {t('duplicate.shared', {
              facts: written(duplicate.sharedFacts, duplicate.sharedFactsEn).join(', '),
            })}
          </span>
        ) : null}
        {judgement ? (
          <span className="small">
            <Said said={judgement} />
          </span>
        ) : null}
        <RelationHistory duplicate={duplicate} />
        {judge.error ? <ProblemNotice error={judge.error} when="act" /> : null}
      </div>
      <span className="row tight">
        {judge.mayTakeBack ? (
          <Button size="small" look="quiet" disabled={judge.isPending} onClick={judge.takeBack}>
            {t('link.takeBack')}
            <span className="hidden-visually">{duplicate.number}</span>
          </Button>
        ) : null}
        <Button size="small" keys={keys} onClick={onOpen}>
          {t('duplicate.compare')}
          <span className="hidden-visually">{duplicate.number}</span>
        </Button>
      </span>
    </li>
  );
}

function RelationHistory({ duplicate }: { readonly duplicate: Duplicate }) {
  const t = useWords();
  const formats = useFormats();
  if (duplicate.history.length === 0) return null;
  return (
    <details>
      <summary className="small">{t('link.history', { count: duplicate.history.length })}</summary>
      <ol className="said-lines small">
        {duplicate.history.map((one) => (
          <li key={one.at}>
            <strong>{t(relationWord(one.relation, one.verdict))}</strong> <Said said={one} />{' '}
            <span className="soft">
              {t('link.retired', { by: one.retiredBy, at: formats.moment(one.retiredAt) })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
