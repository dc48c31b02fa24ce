import type { FoundSubject } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Empty } from '../../ui/Empty.js';
import { strengthOf } from '../signal/link/strength.js';
import { Waterfall } from '../signal/link/Waterfall.js';

export function FoundList({ results }: { readonly results: readonly FoundSubject[] }) {
  const t = useWords();
  if (results.length === 0) return <Empty title={t('register.empty')}>{t('register.emptyLead')}</Empty>;
  return (
    <ul className="card lines">
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
  return (
    <details className="found">
      <summary className="candidate-head">
        <span className="candidate-who">
          <strong>{found.label}</strong>
          <span className="soft small">{[found.birthDate, found.address].filter(Boolean).join(' · ')}</span>
        </span>
        <span className="candidate-weight numeric">
          <strong>{formats.weight(found.weight)}</strong>
          <span className="soft small">{t(`strength.${strengthOf(found.probability)}`)}</span>
        </span>
        <span className="why small">{t('link.why')}</span>
      </summary>
      <div className="candidate-why">
        <Waterfall weighed={found} />
      </div>
    </details>
  );
}
