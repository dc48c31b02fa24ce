import { useState } from 'react';
import type { Duplicate, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { SideBySide } from './SideBySide.js';

/** Signals that look like this one; one click puts both texts side by side. */
export function Duplicates({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const shown = file.duplicates.find((one) => one.id === open);
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
            <DuplicateLine key={duplicate.id} duplicate={duplicate} onOpen={() => setOpen(duplicate.id)} />
          ))}
        </ul>
      </div>
      {shown ? <SideBySide file={file} duplicate={shown} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

interface DuplicateLineProps {
  readonly duplicate: Duplicate;
  readonly onOpen: () => void;
}

function DuplicateLine({ duplicate, onOpen }: DuplicateLineProps) {
  const t = useWords();
  const { judgement } = duplicate;
  return (
    <li className="mention-line">
      <span className="stack-tight">
        <span className="row">
          <strong className="numeric">{duplicate.number}</strong>
          <span className={judgement ? 'chip accent' : 'chip outline'}>
            {judgement?.verdict === 'not-same'
              ? t('duplicate.judgedNot')
              : t(
                  judgement
                    ? `duplicate.judged.${duplicate.relation}`
                    : `duplicate.maybe.${duplicate.relation}`,
                )}
          </span>
        </span>
        {duplicate.sharedFacts.length ? (
          <span className="soft small">
            {t('duplicate.shared', { facts: duplicate.sharedFacts.join(', ') })}
          </span>
        ) : null}
      </span>
      <Button size="small" onClick={onOpen}>
        {t('duplicate.compare')}
        <span className="hidden-visually">{duplicate.number}</span>
      </Button>
    </li>
  );
}
