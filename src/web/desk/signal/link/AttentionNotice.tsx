import { Link } from '@tanstack/react-router';
import type { Attention } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Notice } from '../../../ui/Notice.js';
import { Said } from './Said.js';

/** Judgements that say two things at once, each with who, when and why, so that a person can take one back. */
export function AttentionNotice({ attention }: { readonly attention: Attention }) {
  const t = useWords();
  return (
    <Notice title={t('attention.title')} tone="danger">
      <p>{t(`attention.${attention.kind}`)}</p>
      <ul className="said-lines small">
        {attention.judgements.map((one) => (
          <li key={`${one.signalId}-${one.at}-${one.label}`}>
            {t('attention.line', {
              mention: one.mention ?? t('attention.otherMention', { number: one.number }),
              verdict: t(`attention.verdict.${one.verdict}`),
              label: one.label,
            })}
            <span className="soft">
              {' · '}
              <Said said={one} />
              {one.mention ? null : (
                <>
                  {' · '}
                  <Link to="/signalen/$id" params={{ id: one.signalId }} className="numeric">
                    {one.number}
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {attention.hidden ? (
        <p className="small">{t('attention.hidden', { count: attention.hidden })}</p>
      ) : null}
    </Notice>
  );
}
