import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { desk } from '../../api/desk.js';
import type { SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/fields.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { queries } from '../app/queries.js';
import { useMay } from '../app/use-may.js';
import { ReporterContact } from './sealed/ReporterContact.js';
import { useAct } from './use-act.js';

/** The reporter, kept apart from the file: messages in the anonymous mailbox, and the sealed contact. */
export function Reporter({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const mayWrite = useMay('source.reply');
  const mayOpen = useMay('source.open');
  if (!mayWrite && !mayOpen) return null;
  return (
    <section className="card" aria-labelledby="melder-kop">
      <header>
        <h2 id="melder-kop">{t('reporter.title')}</h2>
        {mayOpen ? <ReporterContact signalId={file.id} /> : null}
      </header>
      {mayWrite ? <Messages signalId={file.id} /> : null}
    </section>
  );
}

function Messages({ signalId }: { readonly signalId: string }) {
  const t = useWords();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(queries.messages(signalId));
  return (
    <div className="body stack">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.results.length === 0 ? <p className="soft">{t('reporter.noMessages')}</p> : null}
      <ol className="lines">
        {data?.results.map((message) => (
          <li key={`${message.at}-${message.from}`}>
            <span className="soft small">
              {t(`reporter.from.${message.from}`)}, {formats.moment(message.at)}
            </span>
            <p className="keep-lines">{message.text}</p>
          </li>
        ))}
      </ol>
      <AskReporter signalId={signalId} />
    </div>
  );
}

function AskReporter({ signalId }: { readonly signalId: string }) {
  const t = useWords();
  const [text, setText] = useState('');
  const act = useAct(
    signalId,
    (words: string) => desk.askReporter(signalId, { text: words }),
    () => t('reporter.asked'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) act.run(text.trim(), () => setText(''));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label={t('reporter.ask')}
        hint={t('reporter.askHint')}
        value={text}
        onText={setText}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" disabled={act.isPending}>
          {t('reporter.send')}
        </Button>
      </div>
    </form>
  );
}
