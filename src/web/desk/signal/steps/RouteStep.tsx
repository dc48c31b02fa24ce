import { type FormEvent, useState } from 'react';
import { desk } from '../../../api/desk.js';
import type { AdvisedRoute, SignalFile } from '../../../api/types.js';
import { useWords } from '../../../text/DeskWords.js';
import { Button } from '../../../ui/Button.js';
import { SelectField } from '../../../ui/fields.js';
import { useKeys } from '../../../ui/keys/use-keys.js';
import { Notice } from '../../../ui/Notice.js';
import { useCodeNames } from '../../app/CodeNamesProvider.js';
import { ProblemNotice } from '../../app/ProblemNotice.js';
import type { StepProps } from '../SignalView.js';
import { useAct } from '../use-act.js';
import { Restrictions } from './Restrictions.js';
import { RouteFields } from './RouteFields.js';
import { completeRoutes, emptyRoute, type RouteDraft } from './route-draft.js';

/** The table advises and says by which rule; a person decides which routes, on which basis and why. */
export function RouteStep({ file, active }: StepProps) {
  const t = useWords();
  const [drafts, setDrafts] = useState<readonly RouteDraft[]>([]);
  const [tried, setTried] = useState(false);
  const act = useAct(
    file.id,
    (routes: Parameters<typeof desk.proposeRoutes>[1]) => desk.proposeRoutes(file.id, routes),
    () => t('route.done'),
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const routes = completeRoutes(drafts);
    if (routes) act.run(routes, () => setDrafts([]));
  };
  useKeys(
    t('step.route'),
    active && drafts.length ? [{ keys: 'Ctrl+Enter', label: t('route.submit'), run: () => submit() }] : [],
  );
  const mayRoute = file.may['route'] === true && file.steps.route.state === 'now';
  const toggle = (route: RouteDraft) =>
    setDrafts((list) =>
      list.some((one) => one.code === route.code)
        ? list.filter((one) => one.code !== route.code)
        : [...list, route],
    );
  return (
    <div className="stack">
      <Restrictions file={file} />
      <form className="stack" onSubmit={submit} noValidate>
        <Advice
          file={file}
          mayRoute={mayRoute}
          chosen={drafts.map((draft) => draft.code)}
          onToggle={toggle}
        />
        {mayRoute ? <OtherRoute file={file} onAdd={toggle} /> : <Notice title={t('route.notNow')} />}
        {drafts.map((draft) => (
          <RouteFields
            key={draft.code}
            draft={draft}
            showMissing={tried}
            onChange={(next) => setDrafts((list) => list.map((one) => (one.code === next.code ? next : one)))}
            onDrop={() => toggle(draft)}
          />
        ))}
        {act.error ? <ProblemNotice error={act.error} when="act" /> : null}
        {drafts.length ? (
          <div className="row end">
            <Button type="submit" look="primary" keys="Ctrl+Enter" disabled={act.isPending}>
              {t('route.submit')}
            </Button>
          </div>
        ) : null}
      </form>
    </div>
  );
}

interface AdviceProps {
  readonly file: SignalFile;
  readonly mayRoute: boolean;
  readonly chosen: readonly string[];
  readonly onToggle: (route: RouteDraft) => void;
}

function Advice({ file, mayRoute, chosen, onToggle }: AdviceProps) {
  const t = useWords();
  const routes = file.advice?.routes ?? [];
  if (!file.advice || routes.length === 0) return <p className="soft">{t('route.noAdvice')}</p>;
  return (
    <fieldset className="stack-tight">
      <legend className="advice-legend">
        {t('route.advice')}{' '}
        <span className="faint small">{t('route.table', { version: file.advice.tableVersion })}</span>
      </legend>
      {file.advice.warnFirst ? <Notice title={file.advice.warnFirst} tone="danger" /> : null}
      {routes.map((route) => (
        <AdviceLine
          key={`${route.code}-${route.ruleId}`}
          route={route}
          chosen={chosen.includes(route.code)}
          disabled={!mayRoute}
          onToggle={() => onToggle({ ...emptyRoute(route.code, route.verb), basis: route.basis ?? '' })}
        />
      ))}
    </fieldset>
  );
}

interface AdviceLineProps {
  readonly route: AdvisedRoute;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

function AdviceLine({ route, chosen, disabled, onToggle }: AdviceLineProps) {
  const t = useWords();
  const codes = useCodeNames();
  return (
    <label className={route.blockedBy ? 'choice advice blocked' : 'choice advice'}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={disabled || route.blockedBy !== null}
        onChange={onToggle}
      />
      <span>
        <strong>{codes.name('routes', route.code)}</strong>
        {route.verb ? ` (${codes.name('verbs', route.verb)})` : null}
        {route.parallel ? <span className="chip outline">{t('route.parallel')}</span> : null}
        <span className="tick-note">
          {t('route.rule', { rule: route.ruleId })} {route.reason}
        </span>
        {route.blockedBy ? (
          <span className="tick-note wrong">{t('route.blocked', { by: route.blockedBy })}</span>
        ) : null}
      </span>
    </label>
  );
}

interface OtherRouteProps {
  readonly file: SignalFile;
  readonly onAdd: (route: RouteDraft) => void;
}

/** A route the table did not name may be right all the same. */
function OtherRoute({ file, onAdd }: OtherRouteProps) {
  const t = useWords();
  const codes = useCodeNames();
  const advised = new Set(file.advice?.routes.map((route) => route.code));
  const others = codes.options('routes').filter(({ value }) => !advised.has(value));
  return (
    <SelectField
      label={t('route.other')}
      none={t('app.choose')}
      options={others}
      value=""
      onPick={(code) => {
        const verb = codes.lists?.routes.find((route) => route.code === code)?.verb;
        if (code && verb) onAdd(emptyRoute(code, verb));
      }}
    />
  );
}
