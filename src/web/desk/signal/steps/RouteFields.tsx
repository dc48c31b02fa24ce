import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { SelectField, TextArea } from '../../../ui/fields.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { lacksBasis, lacksReason, type RouteDraft } from './route-draft.js';

interface RouteFieldsProps {
  readonly draft: RouteDraft;
  readonly showMissing: boolean;
  readonly onChange: (draft: RouteDraft) => void;
  readonly onDrop: () => void;
}

export function RouteFields({ draft, showMissing, onChange, onDrop }: RouteFieldsProps) {
  const t = useWords();
  const codes = useCodeNames();
  const route = codes.lists?.routes.find((one) => one.code === draft.code);
  return (
    <fieldset className="inset stack">
      <legend>
        <span className="row">
          <strong>
            {codes.name('routes', draft.code)} ({codes.name('verbs', draft.verb)})
          </strong>
          {route?.external ? <span className="chip outline">{t('route.external')}</span> : null}
        </span>
      </legend>
      <div className="pair">
        <SelectField
          label={t('route.basis')}
          none={t('app.choose')}
          options={codes.options('legalBases')}
          value={draft.basis}
          wrong={showMissing && lacksBasis(draft) ? t('route.missing.basis') : undefined}
          onPick={(basis) => onChange({ ...draft, basis })}
        />
        {route?.external ? (
          <SelectField
            label={t('route.recipient')}
            none={t('route.usual')}
            options={(codes.lists?.partners ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            value={draft.recipient}
            onPick={(recipient) => onChange({ ...draft, recipient })}
          />
        ) : null}
      </div>
      <TextArea
        label={t('route.reason')}
        value={draft.reason}
        wrong={showMissing && lacksReason(draft) ? t('route.missing.reason') : undefined}
        onText={(reason) => onChange({ ...draft, reason })}
      />
      <div className="row end">
        <Button size="small" look="quiet" onClick={onDrop}>
          {t('route.drop')}
        </Button>
      </div>
    </fieldset>
  );
}
