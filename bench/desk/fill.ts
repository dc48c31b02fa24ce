import { sql } from 'kysely';
import { drawFrom } from '../../src/app/evaluation/draw.js';
import { inventRegister } from '../../src/app/evaluation/register/invented-register.js';
import { composeReport } from '../../src/app/evaluation/stories/compose-report.js';
import { STORIES } from '../../src/app/evaluation/stories/index.js';
import { seededChance } from '../../src/platform/chance.js';
import type { Database } from '../../src/platform/postgres/index.js';

const TEXTS = 4_000;

interface Sample {
  readonly text: string;
  readonly theme: string;
  readonly mentions: readonly { readonly kind: string; readonly text: string }[];
}

/**
 * Fills an empty register with `count` signals of five years, set by set: 1.5 % of them open, each with its text, five
 * events and its mentions. The texts are those of the evaluation desk, so that common words are as common as in life.
 */
export async function fillSignals({ db }: Pick<Database, 'db'>, count: number): Promise<void> {
  await sql`create temporary table sample (place int primary key, text text, theme text, mentions jsonb)`.execute(
    db,
  );
  const samples = inventSamples();
  await sql`insert into sample select (row_number() over ())::int - 1, s.text, s.theme, s.mentions
    from jsonb_to_recordset(${JSON.stringify(samples)}::jsonb) as s(text text, theme text, mentions jsonb)`.execute(
    db,
  );
  await insertSignals(db, count);
  await sql`insert into signal_text (signal_id, text)
    select s.id, t.text || ' Kenmerk zaak' || s.external_id from signal s
    join sample t on t.place = s.external_id::int % ${TEXTS}`.execute(db);
  await sql`insert into signal_original select id, 'x', repeat('0', 64), entered_at from signal`.execute(db);
  await sql`insert into signal_event (id, signal_id, at, type, actor, actor_name, body)
    select gen_random_uuid(), s.id, s.received_at + e.no * interval '7 hours',
      (array['signal.received', 'signal.registered', 'signal.taken', 'signal.assessed', 'signal.linked'])[e.no],
      'system:bench', 'systeem', '{}' from signal s cross join generate_series(1, 5) e(no)`.execute(db);
  await sql`insert into mention (id, signal_id, kind, role, as_written, normalised, proposed_by, made_at)
    select gen_random_uuid(), s.id, m ->> 'kind', 'subject', m ->> 'text', lower(m ->> 'text'), 'machine', s.entered_at
    from signal s join sample t on t.place = s.external_id::int % ${TEXTS}
    cross join jsonb_array_elements(t.mentions) m`.execute(db);
  await sql`analyze`.execute(db);
}

async function insertSignals(db: Database['db'], count: number): Promise<void> {
  await sql`insert into signal (id, number, state, channel, source_kind, external_id, received_at, entered_at,
      registered_at, registered_by, due_on, headline, themes, urgency, flags, routes)
    select gen_random_uuid(), 'HIK-' || to_char(at, 'YYYY') || '-' || lpad(no::text, 6, '0') || '-X', state,
      (array['WEBFORM', 'WEBFORM', 'TELEFOON', 'EMAIL', 'BRIEF', 'PARTNER_API'])[1 + no % 6], 'ANONIEM', no::text,
      at, at, at, 'system:bench', (at + interval '7 days')::date, left(t.text, 110), array[t.theme],
      case when no % 40 = 0 then 'SPOED' else 'NORMAAL' end,
      case when no % 300 = 0 then array['NV_COMPARTIMENT'] else '{}' end,
      case when state = 'GESLOTEN' then array['PRIMAIR_PROCES'] else '{}' end
    from (select no, now() - (${count}::int - no) * interval '5 years' / ${count}::int as at,
        case when no > ${count}::int * 0.985
          then (array['GEREGISTREERD', 'BEOORDEELD', 'VEREDELD', 'ROUTE_VOORGESTELD'])[1 + no % 4]
          when no % 7 = 0 then 'DOORGEZET' else 'GESLOTEN' end as state
      from generate_series(1, ${count}::int) no) made
    join sample t on t.place = made.no % ${TEXTS}`.execute(db);
}

function inventSamples(): Sample[] {
  const draw = drawFrom(seededChance(1));
  const { persons, organisations } = inventRegister(1);
  return Array.from({ length: TEXTS }, () => {
    const story = draw.weighted(STORIES.map((one) => [one, one.weight] as const));
    const cast = {
      person: draw.pick(persons),
      other: draw.pick(persons),
      organisation: draw.pick(organisations),
    };
    const { text, marks } = composeReport(draw, { story, channel: 'WEBFORM', cast });
    return {
      text,
      theme: story.theme,
      mentions: marks.map((mark) => ({ kind: mark.kind, text: mark.asWritten })),
    };
  });
}
