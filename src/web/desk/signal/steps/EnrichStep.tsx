import { type FormEvent, useState } from 'react';
import { desk, type LookUpInput } from '../../../api/desk.js';
import type { Enrichment, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { useFormats } from '../../../text/use-formats.js';
import { Button } from '../../../ui/Button.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import type { StepProps } from '../SignalView.js';
import { useAct } from '../use-act.js';
import { FinishForm } from './FinishForm.js';

/** Looking something up, per source and each time with a reason: there is no "everything" (R-NOBULK). */
export function EnrichStep({ file, active }: StepProps) {
  const t = useWords();
  const finish = useAct(
    file.id,
    (reason: string) => desk.finishEnrichment(file.id, reason ? { reason } : {}),
    () => t('enrich.finished'),
  );
  return (
    <div className="stack">
      {file.enrichments.length === 0 ? <p className="soft">{t('enrich.empty')}</p> : null}
      <ul className="lines">
        {file.enrichments.map((enrichment) => (
          <EnrichmentLine key={enrichment.id} enrichment={enrichment} />
        ))}
      </ul>
      {file.may['enrich'] ? <LookUp file={file} /> : null}
      {file.may['enrich'] && file.steps.enrich.state === 'now' ? (
        <FinishForm
          legend={t('enrich.finish')}
          hint={file.enrichments.length ? undefined : t('enrich.finishHint')}
          needsReason={file.enrichments.length === 0}
          active={active}
          act={finish}
        />
      ) : null}
    </div>
  );
}

const SHAPE: Readonly<Record<Enrichment['status'], IconName>> = {
  found: 'check',
  nothing: 'circle',
  failed: 'alert',
};

function EnrichmentLine({ enrichment }: { readonly enrichment: Enrichment }) {
  const t = useWords();
  const formats = useFormats();
  const codes = useCodeNames();
  return (
    <li className="stack-tight enrichment">
      <span className="row">
        <strong>{codes.name('enrichmentSources', enrichment.source)}</strong>
        <span className={enrichment.status === 'failed' ? 'chip due' : 'chip outline'}>
          <Icon name={SHAPE[enrichment.status]} size={12} />
          {t(`enrich.status.${enrichment.status}`)}
        </span>
        <span className="faint small">
          {enrichment.by}, {formats.moment(enrichment.at)}
        </span>
      </span>
      <span>{enrichment.summary}</span>
      <span className="faint small">
        {t('enrich.asked', { query: enrichment.query, reason: enrichment.reason })}
      </span>
    </li>
  );
}

function LookUp({ file }: { readonly file: SignalFile }) {
  const t = useWords();
  const codes = useCodeNames();
  const [source, setSource] = useState('');
  const [query, setQuery] = useState('');
  const [reason, setReason] = useState('');
  const act = useAct(
    file.id,
    (input: LookUpInput) => desk.enrich(file.id, input),
    () => t('enrich.done'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.run({ source, query, reason }, () => {
      setQuery('');
      setReason('');
    });
  };
  return (
    <form className="stack inset" onSubmit={submit}>
      <div className="pair">
        <SelectField
          label={t('enrich.source')}
          none={t('app.choose')}
          options={codes.options('enrichmentSources')}
          value={source}
          onPick={setSource}
          required
        />
        <TextField
          label={t('enrich.query')}
          value={query}
          onText={setQuery}
          list="vermelding-woorden"
          required
        />
      </div>
      <datalist id="vermelding-woorden">
        {[...new Set(file.mentions.map((mention) => mention.asWritten))].map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <TextField
        label={t('field.reason')}
        hint={t('enrich.reasonHint')}
        value={reason}
        onText={setReason}
        required
      />
      {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
      <div className="row end">
        <Button type="submit" disabled={act.isPending}>
          {t('enrich.lookUp')}
        </Button>
      </div>
    </form>
  );
}
