import { type FormEvent, useRef, useState } from 'react';
import { type AssessmentInput, desk } from '../../../api/desk.js';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { Segments, Ticks } from '../../../ui/Choices.js';
import { SelectField, TextArea } from '../../../ui/fields.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';
import { type AssessDraft, CIRCUMSTANCES, draftFrom, inputFrom, missingParts } from './assess-draft.js';
import { ThemePicker } from './ThemePicker.js';

interface AssessFormProps {
  readonly file: SignalFile;
  readonly active: boolean;
  readonly onDone: () => void;
}

export function AssessForm({ file, active, onDone }: AssessFormProps) {
  const t = useWords();
  const codes = useCodeNames();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<AssessDraft>(() => draftFrom(file));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<AssessDraft>) => setDraft((now) => ({ ...now, ...change }));
  const act = useAct(
    file.id,
    (input: AssessmentInput) => desk.assess(file.id, input),
    () => t('assess.done'),
  );
  const missing = tried ? missingParts(draft) : [];
  const wrong = (part: (typeof missing)[number]) =>
    missing.includes(part) ? t(`assess.missing.${part}`) : undefined;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const input = inputFrom(draft);
    if (input) act.run(input, onDone);
  };
  useKeys(
    t('step.assess'),
    active ? [{ keys: 'Ctrl+Enter', label: t('assess.submit'), run: () => submit() }] : [],
  );
  return (
    <form className="stack" ref={form} onSubmit={submit} noValidate>
      <ThemePicker
        advice={file.themeAdvice}
        chosen={draft.themes}
        wrong={wrong('themes')}
        onChange={(themes) => set({ themes })}
      />
      <Segments
        legend={t('assess.intent')}
        hint={t('assess.intentHint')}
        wrong={wrong('intent')}
        options={codes.options('intents')}
        value={draft.intent}
        onPick={(intent) => set({ intent })}
      />
      <GradePicker draft={draft} wrong={wrong('grade')} onChange={set} />
      <Segments
        legend={t('assess.urgency')}
        wrong={wrong('urgency')}
        options={codes.options('urgencies')}
        value={draft.urgency}
        onPick={(urgency) => set({ urgency })}
      />
      <Ticks
        legend={t('assess.circumstances')}
        columns
        options={CIRCUMSTANCES.map((value) => ({ value, label: t(`assess.${value}`) }))}
        values={draft.circumstances}
        onToggle={(one) => set({ circumstances: toggled(draft.circumstances, one) })}
      />
      <TextArea
        label={t('field.motive')}
        hint={t('assess.motiveHint')}
        wrong={wrong('motive')}
        value={draft.motive}
        onText={(motive) => set({ motive })}
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isPending}>
          {t('assess.submit')}
        </Button>
      </div>
    </form>
  );
}

interface GradePickerProps {
  readonly draft: AssessDraft;
  readonly wrong: string | undefined;
  readonly onChange: (change: Partial<AssessDraft>) => void;
}

/** 4x4: how far the source is trusted, and how the information is known. Two judgements, two boxes. */
function GradePicker({ draft, wrong, onChange }: GradePickerProps) {
  const t = useWords();
  const codes = useCodeNames();
  return (
    <div className="pair">
      <SelectField
        label={t('assess.gradeSource')}
        wrong={wrong}
        none={t('app.choose')}
        options={codes.options('gradeSource')}
        value={draft.source ?? ''}
        onPick={(value) => onChange({ source: value || null })}
      />
      <SelectField
        label={t('assess.gradeInfo')}
        none={t('app.choose')}
        options={codes.options('gradeInfo')}
        value={draft.info ?? ''}
        onPick={(value) => onChange({ info: value || null })}
      />
    </div>
  );
}

const toggled = (list: readonly string[], one: string) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
