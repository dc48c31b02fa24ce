import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../text/DeskWords.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { queries } from '../../app/queries.js';
import { fieldWords } from './field-words.js';

interface PackageViewProps {
  readonly signalId: string;
  readonly routeId: string;
}

/** The minimal package as it would be frozen: what goes along, what stays here and why. */
export function PackageView({ signalId, routeId }: PackageViewProps) {
  const t = useWords();
  const codes = useCodeNames();
  const { data, error, refetch } = useQuery(queries.packagePreview(signalId, routeId));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} words={t('app.loading')} />;
  return (
    <div className="package">
      <section>
        <h4>{t('package.fields')}</h4>
        <dl className="facts">
          {data.fields.map((item) => (
            <div key={item.field} className="contents">
              <dt>{item.label}</dt>
              <dd className="keep-lines">
                {fieldWords(data, item.field, codes).join('\n') || t('app.none')}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h4>{t('package.withheld')}</h4>
        {data.withheld.length === 0 ? <p className="soft">{t('app.none')}</p> : null}
        <ul className="bullets">
          {data.withheld.map((item) => (
            <li key={item.field}>
              {item.label}: <span className="soft">{item.reason}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
