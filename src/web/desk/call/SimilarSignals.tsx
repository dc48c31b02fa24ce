import { useQueries } from '@tanstack/react-query';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { useSettled } from '../app/use-settled.js';
import { SignalResults } from '../search/SignalResults.js';
import { mostShared } from './most-shared.js';
import { wordsToSearch } from './words-to-search.js';

const SHOWN = 5;

/** Signals that name the same numbers and names, while the note is being typed. */
export function SimilarSignals({ text }: { readonly text: string }) {
  const t = useWords();
  const words = useSettled(wordsToSearch(text).join(' ')).split(' ').filter(Boolean);
  const searches = useQueries({
    queries: words.map((word) => ({
      queryKey: ['similar-signals', word],
      queryFn: () => desk.searchSignals({ query: word, limit: 20 }),
    })),
  });
  const rows = mostShared(searches.map((search) => search.data?.results ?? [])).slice(0, SHOWN);
  const error = searches.find((search) => search.error)?.error;
  return (
    <section className="card" aria-labelledby="lijkt-kop">
      <header>
        <h2 id="lijkt-kop">{t('call.similar')}</h2>
      </header>
      <div className="body tight" aria-live="polite">
        {error ? <ProblemNotice error={error} /> : null}
        {rows.length > 0 ? (
          <SignalResults rows={rows} />
        ) : (
          <p className="soft">{t(words.length ? 'call.similarNone' : 'call.similarStart')}</p>
        )}
      </div>
    </section>
  );
}
