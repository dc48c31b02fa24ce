import { type FormEvent, useState } from 'react';
import { type ClaimInput, desk } from '../../../api/desk.js';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { TextArea } from '../../../ui/fields.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { placeInText } from './place-in-text.js';
import type { TextSelection } from './selection-in.js';

interface AddProps {
  readonly file: SignalFile;
  readonly from: TextSelection | null;
  readonly onClose: () => void;
}

/** A claim is what someone says, kept apart from what is established (AVG 5(1)d). */
export function AddClaim({ file, from, onClose }: AddProps) {
  const t = useWords();
  const [text, setText] = useState(from?.text ?? '');
  const act = useAct(
    file.id,
    (input: ClaimInput) => desk.addClaim(file.id, input),
    () => t('claim.made'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run({ text: text.trim(), ...placeInText(file.text, text, from) }, onClose);
  };
  return (
    <Dialog title={t('claim.make')} closeWord={t('app.close')} onClose={onClose} width={480}>
      <form className="stack" onSubmit={submit}>
        <TextArea label={t('claim.text')} hint={t('claim.textHint')} value={text} onText={setText} required />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t('claim.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
