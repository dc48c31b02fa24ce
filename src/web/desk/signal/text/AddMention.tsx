import { type FormEvent, useState } from 'react';
import { desk, type MentionInput } from '../../../api/desk.js';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { placeInText } from './place-in-text.js';
import type { TextSelection } from './selection-in.js';

interface AddProps {
  readonly file: SignalFile;
  readonly from: TextSelection | null;
  readonly onClose: () => void;
}

/** By mouse the words come from the selection; by keyboard they are typed and looked up in the text. */
export function AddMention({ file, from, onClose }: AddProps) {
  const t = useWords();
  const codes = useCodeNames();
  const [asWritten, setAsWritten] = useState(from?.text ?? '');
  const [kind, setKind] = useState('');
  const [role, setRole] = useState('');
  const act = useAct(
    file.id,
    (input: MentionInput) => desk.addMention(file.id, input),
    () => t('mention.made'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = placeInText(file.text, asWritten, from);
    act.run({ kind, role, asWritten: asWritten.trim(), ...place }, onClose);
  };
  return (
    <Dialog title={t('mention.make')} closeWord={t('app.close')} onClose={onClose} width={480}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('mention.asWritten')}
          hint={t('mention.asWrittenHint')}
          value={asWritten}
          onText={setAsWritten}
          required
        />
        <SelectField
          label={t('mention.kind')}
          none={t('app.choose')}
          options={codes.options('mentionKinds')}
          value={kind}
          onPick={setKind}
          required
        />
        <SelectField
          label={t('mention.role')}
          none={t('app.choose')}
          options={codes.options('mentionRoles')}
          value={role}
          onPick={setRole}
          required
        />
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        <div className="row end">
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t('mention.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
