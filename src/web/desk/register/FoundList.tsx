import type { FoundSubject } from '../../api/types.js';
import { useWords, useWritten } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Empty } from '../../ui/Empty.js';
import { strengthOf } from '../signal/link/strength.js';
import { Waterfall } from '../signal/link/Waterfall.js';

/** One in a thousand or less: folded away, so that the list says who it may be. */
const HARDLY = -10;

interface FoundListProps {
  readonly results: readonly FoundSubject[];
  /** A single name was all that was asked. */
  readonly oneName: boolean;
}

export function FoundList({ results, oneName }: FoundListProps) {
  const t = useWords();
  if (results.length === 0 && oneName)
    return <Empty title={t('register.oneName')}>{t('register.oneNameLead')}</Empty>;
  if (results.length === 0) return <Empty title={t('register.empty')}>{t('register.emptyLead')}</Empty>;
  if (oneName)
    return (
      <div className="stack">
        <p className="soft">{t('register.oneNameMore', { count: results.length })}</p>
        <FoundLines results={results} />
      </div>
    );
  const likely = results.filter((found) => found.weight > HARDLY);
  const rest = results.length - likely.length;
  return (
    <div className="stack">
      {likely.length ? <FoundLines results={likely} /> : null}
      {rest ? (
        <details open={likely.length === 0}>
          <summary>{t('register.hardly', { count: rest })}</summary>
          <FoundLines results={results.filter((found) => found.weight <= HARDLY)} />
        </details>
      ) : null}
    </div>
  );
}

function FoundLines({ results }: Pick<FoundListProps, 'results'>) {
  return (
    <ul className="card lines after">
      {results.map((found) => (
        <li key={found.id}>
          <Found found={found} />
        </li>
      ))}
    </ul>
  );
}

function Found({ found }: { readonly found: FoundSubject }) {
  const t = useWords();
  const formats = useFormats();
  const written = useWritten();
  return (
    <details className="found">
      <summary className="candidate-head">
        <span className="candidate-who">
          <strong>{found.label}</strong>
          <span className="soft small">
            {[found.birthDate && formats.birthDate(found.birthDate), found.address]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className="candidate-weight numeric">
          <strong>{formats.weight(found.weight)}</strong>
          <span className="soft small">{t(`strength.${strengthOf(found.probability)}`)}</span>
        </span>
        <span className="why small">{t('link.why')}</span>
      </summary>
      <div className="candidate-why">
        <Waterfall weighed={found} />
        {found.whyNotHigher ? (
          <p className="after">
            <strong>{t('link.whyNotHigher')}</strong> {written(found.whyNotHigher, found.whyNotHigherEn)}
          </p>
        ) : null}
      </div>
    </details>
  );
}
