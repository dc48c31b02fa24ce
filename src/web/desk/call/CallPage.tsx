import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../../api/desk.js';
import type { SignalRow } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { refreshWorkStock } from '../app/refresh-work-stock.js';
import { CallForm } from './CallForm.js';
import { type CallDraft, callInput, EMPTY_CALL } from './call-draft.js';
import { OpeningHours } from './OpeningHours.js';
import { ReadAloud } from './ReadAloud.js';
import { SimilarSignals } from './SimilarSignals.js';
import { SubjectSearch } from './SubjectSearch.js';
import { Timer } from './Timer.js';

/** A call in progress: the note at the left with the cursor in it, what helps at the right. */
export function CallPage() {
  const t = useWords();
  const client = useQueryClient();
  const [call, setCall] = useState(0);
  const [draft, setDraft] = useState<CallDraft>(EMPTY_CALL);
  const [done, setDone] = useState<SignalRow | null>(null);
  const register = useMutation({
    mutationFn: (finished: CallDraft) => desk.registerSignal(callInput(finished)),
    onSuccess: (row) => {
      setDone(row);
      void refreshWorkStock(client);
      // The next call may be about the same: it has to find this one.
      void client.invalidateQueries({ queryKey: ['similar-signals'] });
    },
  });
  const startAnew = () => {
    setDraft(EMPTY_CALL);
    setDone(null);
    register.reset();
    setCall((now) => now + 1);
  };
  return (
    <div className="stack">
      <header className="page-head">
        <h1>{t('call.title')}</h1>
        <div className="row">
          <OpeningHours />
          <Timer key={call} stopped={done !== null} />
        </div>
      </header>
      {done ? (
        <ReadAloud row={done} onNext={startAnew} />
      ) : (
        <div className="call">
          <CallForm
            key={call}
            draft={draft}
            onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
            onSubmit={() => register.mutate(draft)}
            error={register.error}
            isPending={register.isPending}
          />
          <div className="stack">
            <Prompts />
            <SubjectSearch key={`wie-${call}`} />
            <SimilarSignals text={draft.text} />
          </div>
        </div>
      )}
    </div>
  );
}

function Prompts() {
  const t = useWords();
  return (
    <section className="card">
      <header>
        <h2>{t('call.prompts')}</h2>
      </header>
      <ul className="body tight bullets prompts">
        {(['who', 'what', 'where', 'when', 'how', 'danger'] as const).map((prompt) => (
          <li key={prompt}>{t(`call.prompt.${prompt}`)}</li>
        ))}
      </ul>
    </section>
  );
}
