import { useState } from 'react';
import { desk } from '../../../api/desk.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { OpenSealed } from './OpenSealed.js';

const PARTS = ['name', 'organisation', 'phone', 'email'] as const;

/** Who reported is sealed (R-SOURCE); the co-ordinators are told when somebody opens it. */
export function ReporterContact({ signalId }: { readonly signalId: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('reporter.open')}
      </Button>
      {open ? (
        <OpenSealed
          title={t('reporter.open')}
          width={480}
          why={t('field.reason')}
          hint={t('reporter.openHint')}
          openWord={t('reporter.open')}
          open={(reason) => desk.openContact(signalId, { reason })}
          onClose={() => setOpen(false)}
        >
          {(contact) => (
            <dl className="facts">
              {PARTS.map((part) => (
                <div key={part} className="contents">
                  <dt>{t(`reporter.part.${part}`)}</dt>
                  <dd>{contact[part] || t('app.none')}</dd>
                </div>
              ))}
            </dl>
          )}
        </OpenSealed>
      ) : null}
    </>
  );
}
