import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../../api/desk.js';
import type { FoundSubject } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { Button } from '../../ui/Button.js';
import { Segments } from '../../ui/Choices.js';
import { Empty } from '../../ui/Empty.js';
import { TextField } from '../../ui/fields.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { FoundList } from './FoundList.js';
import { isOneName, KINDS, type RegisterKind, type RegisterSearch, searchInput } from './search-fields.js';

/** Who is this? Searched with what is known, answered with candidates that each say why. */
export function RegisterPage() {
  const t = useWords();
  const [kind, setKind] = useState<RegisterKind>('person');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const input = searchInput(kind, typed);
  const { mutate, reset, data, error, isPending, variables } = useMutation({
    mutationFn: (search: RegisterSearch): Promise<{ results: readonly FoundSubject[] }> =>
      CALLS[kind](search),
  });
  const { fields } = KINDS[kind];
  return (
    <div className="stack">
      <header className="page-head">
        <h1>{t('register.title')}</h1>
      </header>
      <div className="list-and-detail">
        <form
          className="card stack body-padded"
          onSubmit={(event) => {
            event.preventDefault();
            if (input) mutate(input);
          }}
        >
          <Segments
            legend={t('register.kind')}
            options={(Object.keys(KINDS) as RegisterKind[]).map((value) => ({
              value,
              label: t(`register.kind.${value}`),
            }))}
            value={kind}
            onPick={(value) => {
              setKind(value as RegisterKind);
              reset();
            }}
          />
          <div className="pair">
            {fields.map((field) => (
              <TextField
                key={field.name}
                label={t(`register.field.${field.name}` as DeskKey)}
                type={field.type ?? 'text'}
                placeholder={field.name === 'birthDate' ? t('register.datePlaceholder') : undefined}
                inputMode={field.numeric ? 'numeric' : undefined}
                value={typed[field.name] ?? ''}
                onText={(text) => setTyped((now) => ({ ...now, [field.name]: text }))}
              />
            ))}
          </div>
          <div className="row end">
            <Button
              onClick={() => {
                setTyped({});
                reset();
              }}
            >
              {t('register.clear')}
            </Button>
            <Button type="submit" look="primary" disabled={!input || isPending}>
              {t('search.button')}
            </Button>
          </div>
        </form>
        <div className="stack" aria-live="polite">
          {error ? <ProblemNotice error={error} when="act" /> : null}
          {isPending ? <Skeleton lines={5} words={t('app.loading')} /> : null}
          {!data && !isPending && !error ? (
            <Empty title={t('register.start')}>{t('register.startLead')}</Empty>
          ) : null}
          {data && !isPending ? (
            <FoundList results={data.results} oneName={variables ? isOneName(variables) : false} />
          ) : null}
        </div>
      </div>
    </div>
  );
}

const CALLS: Readonly<
  Record<RegisterKind, (search: RegisterSearch) => Promise<{ results: readonly FoundSubject[] }>>
> = {
  person: desk.searchPersons,
  organisation: desk.searchOrganisations,
  sponsor: desk.searchSponsors,
};
