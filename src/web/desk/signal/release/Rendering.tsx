import { type FormEvent, useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { TextArea } from '../../../ui/fields.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import { useAct } from '../use-act.js';

/** The text as receivers get it: rewritten, so that it does not give away who reported (R-SOURCE). */
export function Rendering({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft !== null) return <RenderingForm file={file} draft={draft} onDraft={setDraft} />;
  return (
    <section className="stack-tight">
      <div className="row spread">
        <h3>{t('rendering.title')}</h3>
        {file.may['mark'] ? (
          <Button size="small" onClick={() => setDraft(file.rendering ?? '')}>
            {t(file.rendering ? 'rendering.change' : 'rendering.write')}
          </Button>
        ) : null}
      </div>
      <p className={file.rendering ? 'keep-lines' : 'soft'}>{file.rendering ?? t('rendering.none')}</p>
    </section>
  );
}

interface RenderingFormProps {
  readonly file: SignalFile;
  readonly draft: string;
  readonly onDraft: (draft: string | null) => void;
}

function RenderingForm({ file, draft, onDraft }: RenderingFormProps) {
  const t = useWords();
  const act = useAct(
    file.id,
    (text: string) => desk.writeRendering(file.id, { text }),
    () => t('rendering.written'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim()) act.run(draft.trim(), () => onDraft(null));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label={t('rendering.title')}
        hint={t('rendering.hint')}
        rows={6}
        value={draft}
        onText={onDraft}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button onClick={() => onDraft(null)}>{t('app.cancel')}</Button>
        <Button type="submit" look="primary" disabled={act.isPending}>
          {t('rendering.save')}
        </Button>
      </div>
    </form>
  );
}
