import { z } from 'zod';
import { addDays, amsterdamDate, weekdayOf } from '../../kernel/index.js';
import {
  CHANNELS,
  FLAGS,
  findSignals,
  listStock,
  parseSignalNumber,
  SIGNAL_STATES,
  type SignalFilter,
  takeNext,
} from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf, staffOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { readCursor, showRow, writeCursor } from './show-row.js';
import { page, searchBody, signalRow } from './signal-schemas.js';

const many = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]).optional();

const stockQuery = z.strictObject({
  state: many(z.enum(SIGNAL_STATES)),
  theme: many(z.string()),
  channel: many(z.enum(CHANNELS)),
  flag: many(z.enum(FLAGS)),
  holder: z.enum(['me', 'none']).optional(),
  due: z.enum(['overdue', 'today', 'week', 'all']).optional(),
  sort: z.literal('due').optional(),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional(),
  cursor: z.string().max(200).optional(),
});

const counts = z.strictObject({
  open: z.int(),
  overdue: z.int(),
  dueToday: z.int(),
  dueThisWeek: z.int(),
  mine: z.int(),
  toRelease: z.int(),
});

/** Work stock, "volgende" and the register search. */
export function stockRoutes({ house }: ApiDeps): HttpPlugin {
  const rowsOf = (rows: Parameters<typeof showRow>[0][]) =>
    rows.map((row) => showRow(row, house.clock.now(), house.desk.calendar));
  return (app) => {
    app.get(
      '/werkvoorraad',
      {
        schema: {
          tags: ['werkvoorraad'],
          summary: 'Open signals by due date',
          querystring: stockQuery,
          response: { 200: page.extend({ counts }) },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const mine = actor.kind === 'staff' ? actor.staffId : undefined;
        const found = await listStock(house, actor, stockFilter(request.query, house.clock.now(), mine));
        return answer(reply, found, (value) => ({
          results: rowsOf([...value.results]),
          next: writeCursor(value.next),
          counts: value.counts,
        }));
      },
    );
    app.post(
      '/werkvoorraad/volgende',
      {
        schema: {
          tags: ['werkvoorraad'],
          summary: 'The next signal, locked for you',
          response: { 200: z.strictObject({ signal: signalRow.nullable() }) },
        },
      },
      async (request, reply) =>
        answer(reply, await takeNext(house, staffOf(request)), (row) => ({
          signal: row && (rowsOf([row])[0] ?? null),
        })),
    );
    app.post(
      '/signalen/_zoek',
      {
        schema: {
          tags: ['signalen'],
          summary: 'Search the register',
          body: searchBody,
          response: { 200: page },
        },
      },
      async (request, reply) => {
        const found = await findSignals(house, actorOf(request), searchFilter(request.body));
        return answer(reply, found, (value) => ({
          results: rowsOf([...value.results]),
          next: writeCursor(value.next),
        }));
      },
    );
  };
}

const listed = <T>(value: T | T[] | undefined): T[] | undefined =>
  value === undefined ? undefined : ([value].flat() as T[]);

function stockFilter(query: z.infer<typeof stockQuery>, now: Date, mine: string | undefined): SignalFilter {
  const today = amsterdamDate(now);
  const dueTo = {
    overdue: addDays(today, -1),
    today,
    week: addDays(today, 7 - weekdayOf(today)),
    all: undefined,
  }[query.due ?? 'all'];
  const after = readCursor(query.cursor);
  return {
    limit: Math.min(Number(query.limit ?? 100), 20_000),
    ...definedOnly({
      states: listed(query.state),
      themes: listed(query.theme),
      channels: listed(query.channel),
      flags: listed(query.flag),
      dueTo,
      after,
    }),
    ...(query.holder === 'none' ? { holderId: null } : {}),
    ...(query.holder === 'me' && mine ? { holderId: mine } : {}),
  };
}

/** A search that looks like a number is a search by number, in whatever spelling it was typed. */
function searchFilter(body: z.infer<typeof searchBody>): SignalFilter {
  const asNumber = parseSignalNumber(body.number ?? body.query ?? '');
  return {
    limit: body.limit,
    ...definedOnly({
      number: asNumber ?? body.number,
      query: asNumber ? undefined : body.query,
      states: body.states,
      themes: body.themes,
      channels: body.channels,
      flags: body.flags,
      receivedFrom: body.receivedFrom && new Date(body.receivedFrom),
      receivedTo: body.receivedTo && new Date(body.receivedTo),
      after: readCursor(body.cursor),
    }),
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined | ''> };

function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== ''),
  ) as Defined<T>;
}
