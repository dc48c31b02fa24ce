import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { callContext } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Session } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SignInPage } from '../sign-in/SignInPage.js';
import { ProblemNotice } from './ProblemNotice.js';
import { queries } from './queries.js';

export interface SessionInUse extends Session {
  readonly purpose: string;
  readonly setPurpose: (code: string) => void;
}

const Context = createContext<SessionInUse | null>(null);
const DEFAULT_PURPOSE = 'BEHANDELING_SIGNAAL';

export function useSession(): SessionInUse {
  const session = useContext(Context);
  if (!session) throw new Error('useSession outside SessionGate');
  return session;
}

/** Nothing of the desk is drawn before it is known who looks. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(queries.session());
  const [purpose, setPurpose] = usePurpose(data);
  if (error instanceof ApiProblem && error.status === 401) return <SignInPage />;
  if (data) return <Context value={{ ...data, purpose, setPurpose }}>{children}</Context>;
  return (
    <main className="gate">
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : <Skeleton words={t('app.loading')} />}
    </main>
  );
}

/** The purpose one looks for goes along with every call, so it is set before the first child reads. */
function usePurpose(session: Session | undefined): [string, (code: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const codes = session?.purposeCodes ?? [];
  const purpose = chosen ?? codes.find((code) => code === DEFAULT_PURPOSE) ?? codes[0] ?? DEFAULT_PURPOSE;
  callContext.purpose = purpose;
  return [purpose, setChosen];
}
