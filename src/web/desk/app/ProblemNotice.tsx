import { ApiProblem } from '../../api/problem.js';
import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Loading failed, or an act failed with the reader's words still in the form. */
  readonly when?: 'load' | 'act';
}

const BY_STATUS: Readonly<Record<number, DeskKey>> = {
  401: 'problem.401',
  403: 'problem.403',
  404: 'problem.404',
  409: 'problem.409',
};

/** What happened, what was kept and what to do. */
export function ProblemNotice({ error, onRetry, when = 'load' }: ProblemNoticeProps) {
  const t = useWords();
  const problem = error instanceof ApiProblem ? error.problem : null;
  const general = problem ? (BY_STATUS[problem.status] ?? serverKey(problem.status)) : 'problem.network';
  return (
    <Notice title={t(when === 'load' ? 'problem.load' : 'problem.title')} tone="danger" urgent>
      {problem?.detail ? <p>{problem.detail}</p> : null}
      {general ? <p>{t(general)}</p> : null}
      {problem?.errors?.length ? (
        <ul className="bullets">
          {problem.errors.map((flaw) => (
            <li key={`${flaw.path}-${flaw.code}`}>{flaw.message}</li>
          ))}
        </ul>
      ) : null}
      {onRetry ? (
        <div>
          <Button size="small" onClick={onRetry}>
            {t(problem?.status === 409 ? 'problem.reload' : 'app.retry')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}

const serverKey = (status: number): DeskKey | null => (status >= 500 ? 'problem.500' : null);
