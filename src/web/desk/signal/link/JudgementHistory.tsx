import type { Proposal } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Said } from './Said.js';
import { verdictWord } from './verdict-word.js';

/** What the judge saw, and every earlier judgement on this candidate: retired, never gone. */
export function JudgementHistory({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords();
  const formats = useFormats();
  const { judgement, history } = proposal;
  return (
    <>
      {judgement?.seen ? <p className="small soft">{t('link.seen', { seen: judgement.seen })}</p> : null}
      {history.length ? (
        <details>
          <summary className="small">{t('link.history', { count: history.length })}</summary>
          <ol className="said-lines small">
            {history.map((one) => (
              <li key={one.at}>
                <strong>{t(verdictWord(proposal.question, one.verdict))}</strong> <Said said={one} />
                <span className="soft">
                  {t('link.retired', { by: one.retiredBy, at: formats.moment(one.retiredAt) })}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}
