import type { TimelineEvent } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { type DeskKey, deskNl } from '../../text/desk.nl.js';
import { useFormats } from '../../text/use-formats.js';

/** What happened, in order, and by whom. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const t = useWords();
  const formats = useFormats();
  return (
    <section className="card" aria-labelledby="tijdlijn-kop">
      <header>
        <h2 id="tijdlijn-kop">{t('timeline.title')}</h2>
        <span className="count">{events.length}</span>
      </header>
      <ol className="timeline body">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at} className="soft numeric small">
              {formats.moment(event.at)}
            </time>
            <span>
              {t(eventKey(event.type))}
              <Verdict event={event} /> <span className="faint small">{event.actor}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was said of a candidate or of another signal, beside "judged". */
function Verdict({ event }: { readonly event: TimelineEvent }) {
  const t = useWords();
  const key = `said.${event.body['verdict']}`;
  return isKey(key) ? <>: {t(key)}</> : null;
}

/** A kind of event that has no words yet is shown as something that happened, never left out. */
function eventKey(type: string): DeskKey {
  const key = `event.${type}`;
  return isKey(key) ? key : 'event.other';
}

const isKey = (key: string): key is DeskKey => key in deskNl;
