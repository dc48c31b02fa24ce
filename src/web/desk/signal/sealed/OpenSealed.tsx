import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { TextArea } from '../../../ui/fields.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';

interface OpenSealedProps<T> {
  readonly title: string;
  readonly width: number;
  /** What is asked before it opens, and what opening it means. */
  readonly why: string;
  readonly hint: string;
  readonly openWord: string;
  readonly open: (reason: string) => Promise<T>;
  readonly onClose: () => void;
  /** What is shown once it is open; it is gone when the dialog closes. */
  readonly children: (opened: T) => ReactNode;
}

/** Something sealed: opened with a reason, and written in the log before it is shown. */
export function OpenSealed<T>(props: OpenSealedProps<T>) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => props.open(reason) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Dialog title={props.title} closeWord={t('app.close')} onClose={props.onClose} width={props.width}>
      {data ? (
        props.children(data)
      ) : (
        <form className="stack" onSubmit={submit}>
          <TextArea label={props.why} hint={props.hint} value={reason} onText={setReason} required />
          {error ? <ProblemNotice error={error} when="act" /> : null}
          <div className="row end">
            <Button type="submit" look="primary" disabled={isPending}>
              {props.openWord}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
