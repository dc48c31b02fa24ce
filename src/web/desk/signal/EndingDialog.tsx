import { type FormEvent, useState } from 'react';
import { desk } from '../../api/desk.js';
import type { SignalFile } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { type Option, SelectField, TextArea } from '../../ui/fields.js';
import { useCodeNames } from '../app/CodeNamesProvider.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import type { Ending } from './endings-of.js';
import { useAct } from './use-act.js';

interface EndingDialogProps {
  readonly file: SignalFile;
  readonly ending: Ending;
  readonly onClose: () => void;
}

interface Given {
  readonly code: string;
  readonly words: string;
}

const ACTS: Readonly<Record<Ending, (id: string, given: Given) => Promise<unknown>>> = {
  close: (id, { code, words }) => desk.close(id, { reason: code, motive: words }),
  redirect: (id, { code, words }) => desk.redirect(id, { to: code, reason: words }),
  reopen: (id, { words }) => desk.reopen(id, { reason: words }),
  undoDuplicate: (id, { words }) => desk.undoDuplicate(id, { reason: words }),
};

/** Ending a file or beginning it again: each needs words of one's own (Awb 3:46). */
export function EndingDialog({ file, ending, onClose }: EndingDialogProps) {
  const t = useWords();
  const options = useChoices(ending);
  const [code, setCode] = useState('');
  const [words, setWords] = useState('');
  const act = useAct(
    file.id,
    (given: Given) => ACTS[ending](file.id, given),
    () => t(`ending.done.${ending}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run({ code, words: words.trim() }, onClose);
  };
  return (
    <Dialog title={t(`ending.${ending}`)} closeWord={t('app.close')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {options ? (
          <SelectField
            label={t(ending === 'redirect' ? 'ending.to' : 'ending.reason')}
            none={t('app.choose')}
            options={options}
            value={code}
            onPick={setCode}
            required
          />
        ) : null}
        <TextArea
          label={t('field.motive')}
          hint={t(`ending.hint.${ending}`)}
          value={words}
          onText={setWords}
          required
        />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t(`ending.${ending}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useChoices(ending: Ending): readonly Option[] | null {
  const t = useWords();
  const codes = useCodeNames();
  if (ending === 'close') return codes.options('closingReasons');
  if (ending !== 'redirect') return null;
  return (['KETENSERVICELIJN', 'KLANTCONTACT', 'BUITENLAND'] as const).map((value) => ({
    value,
    label: t(`ending.to.${value}`),
  }));
}
