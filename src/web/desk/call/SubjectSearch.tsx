import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import type { DeskKey } from '../../text/desk.nl.js';
import { TextField } from '../../ui/fields.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { useSettled } from '../app/use-settled.js';
import { FoundList } from '../register/FoundList.js';
import { isOneName, searchInput } from '../register/search-fields.js';

/** Short: with the look-up itself candidates stand there within 200 ms of the last letter (bench:desk typing). */
const TYPING_MS = 80;
const FIELDS = ['givenNames', 'surname', 'birthDate', 'city', 'iban', 'phone'] as const;

/** Who the caller speaks of: candidates appear as the fields fill. Nothing here is kept with the note. */
export function SubjectSearch() {
  const t = useWords();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const input = useSettled(searchInput('person', typed), TYPING_MS);
  const enough = input !== null && Object.values(input).some((value) => value.length >= 3);
  const { data, error } = useQuery({
    queryKey: ['call-candidates', input],
    queryFn: () => desk.searchPersons({ ...input, limit: 5 }),
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  return (
    <section className="card" aria-labelledby="wie-kop">
      <header>
        <h2 id="wie-kop">{t('call.subject')}</h2>
      </header>
      <div className="body stack">
        <div className="pair">
          {FIELDS.map((name) => (
            <TextField
              key={name}
              label={t(`register.field.${name}` as DeskKey)}
              placeholder={name === 'birthDate' ? t('register.datePlaceholder') : undefined}
              value={typed[name] ?? ''}
              onText={(text) => setTyped((now) => ({ ...now, [name]: text }))}
            />
          ))}
        </div>
        <div aria-live="polite">
          {error ? <ProblemNotice error={error} /> : null}
          {enough && data ? (
            <FoundList results={data.results} oneName={isOneName(input)} />
          ) : (
            <p className="soft">{t('call.subjectStart')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
