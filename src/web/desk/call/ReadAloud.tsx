import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { SignalRow } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { spellReference } from './spell-reference.js';

interface ReadAloudProps {
  readonly row: SignalRow;
  readonly onNext: () => void;
}

/** What to say at the end of the call: the reference, spelled, and what happens next. */
export function ReadAloud({ row, onNext }: ReadAloudProps) {
  const t = useWords();
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys(t('call.title'), [{ keys: 'n', label: t('call.again'), run: onNext }]);
  return (
    <section className="card body-padded stack read-aloud">
      <h2 ref={heading} tabIndex={-1}>
        {t('call.done')}
      </h2>
      <p className="soft">{t('call.readAloud')}</p>
      <p className="reference numeric">{row.number}</p>
      <ol className="spelled" aria-label={t('call.spelled')}>
        {spellReference(row.number, t('call.dash')).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: characters of one reference never move
          <li key={`${index}-${part.written}`}>
            <strong>{part.written}</strong>
            <span className="soft small">{part.spoken}</span>
          </li>
        ))}
      </ol>
      <p>{t('call.promise')}</p>
      {row.dueOn ? <p className="soft small">{t('call.due', { day: formats.day(row.dueOn) })}</p> : null}
      <div className="row">
        <Button look="primary" keys="n" onClick={onNext}>
          {t('call.again')}
        </Button>
        <Link className="button" to="/signalen/$id" params={{ id: row.id }}>
          {t('call.open')}
        </Link>
      </div>
    </section>
  );
}
