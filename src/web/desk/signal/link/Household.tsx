import { useQuery } from '@tanstack/react-query';
import type { Household as HouseholdView } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { queries } from '../../app/queries.js';

interface HouseholdProps {
  readonly signalId: string;
  readonly proposalId: string;
}

/** Who else stands at the candidate's addresses. Read only when the candidate is opened; it weighs nothing. */
export function Household({ signalId, proposalId }: HouseholdProps) {
  const t = useWords();
  const { data, error, refetch } = useQuery(queries.household(signalId, proposalId));
  return (
    <div className="household">
      <h4>
        {t('link.household')} <span className="soft small">{t('link.householdNote')}</span>
      </h4>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={2} words={t('app.loading')} /> : null}
      {data ? <Members household={data} /> : null}
    </div>
  );
}

function Members({ household }: { readonly household: HouseholdView }) {
  const t = useWords();
  const formats = useFormats();
  if (household.hub) return <p className="small">{t('link.householdHub', { name: household.hub.name })}</p>;
  if (household.members.length === 0) return <p className="small soft">{t('link.householdNone')}</p>;
  return (
    <>
      <ul className="household-lines small">
        {household.members.map((member) => (
          <li key={member.id}>
            <span>
              {member.label}
              {member.birthDate ? (
                <span className="soft"> · {formats.birthDate(member.birthDate)}</span>
              ) : null}
            </span>
            <span className="soft">
              {t(`tie.${member.tie}`)} · {t(member.sameSurname ? 'link.sameSurname' : 'link.otherSurname')}
            </span>
          </li>
        ))}
      </ul>
      {household.more ? <p className="small">{t('link.householdMore', { count: household.more })}</p> : null}
    </>
  );
}
