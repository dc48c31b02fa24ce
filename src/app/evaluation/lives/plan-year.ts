import { addDays, type CalendarDate, type WorkingCalendar } from '../../../kernel/index.js';
import type { Flag, SourceKind } from '../../../modules/signals/index.js';
import type { Draw } from '../draw.js';
import type { InventedRegister } from '../register/invented-register.js';
import { composeReport, type StoryChannel } from '../stories/compose-report.js';
import { STORIES, type ThemeStory } from '../stories/index.js';
import type { Cast } from '../stories/write-text.js';
import { momentOn, workingDaysBefore } from './desk-moments.js';
import { type Fate, OF_THE_YEAR, OF_THIS_WEEK, OVERDUE } from './fates.js';
import type { Plan } from './plan.js';

export interface YearSetting {
  readonly draw: Draw;
  readonly register: InventedRegister;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

const DAYS_IN_YEAR = 365;
/** Younger signals are of this week, and have fates of their own. */
const WEEK_DAYS = 12;

/** Plans 300 invented signals over the last twelve months, oldest first. */
export function planYear(setting: YearSetting): Plan[] {
  const { draw, calendar, today } = setting;
  const dated = [
    ...spread(OF_THE_YEAR).map((fate) => [fate, addDays(today, -daysAgo(draw))] as const),
    ...spread(OF_THIS_WEEK).map(
      (fate) => [fate, workingDaysBefore(today, draw.between(2, 4), calendar)] as const,
    ),
    ...spread(OVERDUE).map(
      (fate) => [fate, workingDaysBefore(today, draw.between(7, 11), calendar)] as const,
    ),
  ];
  const ordered = dated.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  const plans: Plan[] = [];
  for (const [fate, date] of ordered) plans.push(planOne(setting, { fate, date, earlier: plans }));
  return plans;
}

const spread = (counts: readonly (readonly [Fate, number])[]): Fate[] =>
  counts.flatMap(([fate, count]) => Array.from({ length: count }, () => fate));

/** Somewhat more in recent months: reports grow over the years. */
const daysAgo = (draw: Draw) =>
  Math.min(draw.between(WEEK_DAYS, DAYS_IN_YEAR), draw.between(WEEK_DAYS, DAYS_IN_YEAR * 2));

interface Slot {
  readonly fate: Fate;
  readonly date: CalendarDate;
  readonly earlier: readonly Plan[];
}

const CHANNELS: readonly (readonly [StoryChannel, number])[] = [
  ['WEBFORM', 50],
  ['TELEFOON', 16],
  ['EMAIL', 12],
  ['BRIEF', 5],
  ['LOKET', 4],
  ['INTERN', 7],
  ['PARTNER_API', 8],
  ['IMPORT', 3],
];

const HOURS: Readonly<Partial<Record<StoryChannel, readonly [number, number]>>> = {
  WEBFORM: [7, 24],
  EMAIL: [7, 23],
  TELEFOON: [9, 12],
};

const ECHOES: readonly Fate[] = ['duplicate', 'related'];

function planOne(setting: YearSetting, slot: Slot): Plan {
  const { draw } = setting;
  const echoOf = ECHOES.includes(slot.fate) ? originalFor(draw, slot.earlier) : undefined;
  const channel = draw.weighted(CHANNELS);
  const story = echoOf ? storyOf(echoOf) : storyFor(draw, slot.fate);
  const cast = echoOf?.cast ?? castFor(setting, slot.fate);
  const flags = flagsFor(draw, story);
  const partner =
    channel === 'PARTNER_API' ? draw.pick(['NLA', 'POLITIE', 'KMAR', 'GEMEENTE'] as const) : undefined;
  return {
    no: slot.earlier.length + 1,
    fate: echoOf || !ECHOES.includes(slot.fate) ? slot.fate : 'closed',
    receivedAt: momentOn(slot.date, HOURS[channel] ?? [9, 16], draw),
    channel,
    sourceKind: partner ?? sourceFor(draw, channel),
    partner,
    cast,
    written: composeReport(draw, { story, channel, cast }),
    themes: [story.theme, ...(draw.chance(0.3) ? (story.also ?? []) : [])],
    urgent: flags.includes('NV_COMPARTIMENT') || draw.chance(0.06),
    flags,
    intent: draw.weighted([
      ['opzettelijk', 5],
      ['onbekend', 4],
      ['onopzettelijk', story.theme === 'ONWETENDHEID' ? 20 : 1],
    ] as const),
    grade: {
      scheme: '4x4',
      source:
        channel === 'INTERN' || partner
          ? draw.pick(['A', 'B'] as const)
          : draw.pick(['B', 'C', 'X', 'X'] as const),
      information: draw.pick([2, 3, 4, 4] as const),
    },
    crossDossier: draw.chance(0.12),
    withContact: draw.chance(0.25),
    echoOf,
    relation: slot.fate === 'duplicate' ? 'duplicate' : draw.pick(['supplement', 'related'] as const),
  };
}

/** Echoes follow within some weeks, and sealed signals are not repeated by strangers. */
function originalFor(draw: Draw, earlier: readonly Plan[]): Plan | undefined {
  const recent = earlier
    .slice(-25)
    .filter((plan) => plan.flags.length === 0 && plan.written.marks.length > 0);
  return recent.length > 0 ? draw.pick(recent) : undefined;
}

const storyOf = (plan: Plan): ThemeStory =>
  STORIES.find((story) => story.theme === plan.themes[0]) ?? STORIES[0]!;

const NOTHING: readonly Fate[] = ['no-signal', 'redirected', 'redirected-closed'];
const SEALED_THEMES: readonly string[] = ['NATIONALE_VEILIGHEID', 'OORLOGSMISDRIJVEN_1F'];
/** Fates in which nobody outside USZ has to act, so that a sealed signal can live them. */
const SEALABLE: readonly Fate[] = [
  'fed-back',
  'acknowledged',
  'silent',
  'registered',
  'assessed',
  'enriched',
];

function storyFor(draw: Draw, fate: Fate): ThemeStory {
  const fitting = STORIES.filter(({ theme }) => {
    if (NOTHING.includes(fate))
      return theme === 'GEEN_SIGNAAL' || (fate === 'no-signal' && theme === 'OVERIG');
    if (theme === 'GEEN_SIGNAAL') return fate === 'registered';
    return !SEALED_THEMES.includes(theme) || SEALABLE.includes(fate);
  });
  return draw.weighted(fitting.map((story) => [story, story.weight] as const));
}

/** An unlinkable report speaks of people whom the register does not have. */
function castFor({ draw, register }: YearSetting, fate: Fate): Cast {
  const unknown = fate === 'unlinked' || fate === 'unlinked-forwarded';
  const at = draw.between(0, register.persons.length - 2);
  const pool = unknown ? register.strangers : register.persons;
  const from = unknown ? draw.between(0, pool.length - 2) : at;
  const person = pool[from]!;
  // The next one in the register is often of the same household.
  const other = draw.chance(0.4) ? pool[from + 1]! : draw.pick(pool);
  // A few people and companies come back again and again, as on a real desk.
  const organisation = draw.pickEarly(register.organisations.slice(0, 140));
  return {
    person: draw.chance(0.15) && !unknown ? draw.pick(register.persons.slice(0, 12)) : person,
    other,
    organisation,
  };
}

function flagsFor(draw: Draw, { theme }: ThemeStory): Flag[] {
  if (SEALED_THEMES.includes(theme)) return ['NV_COMPARTIMENT'];
  const victims = ['ARBEIDSUITBUITING', 'MENSENHANDEL_OVERIG'].includes(theme);
  return [
    ...(victims ? (['SLACHTOFFERS'] as const) : []),
    ...(victims && draw.chance(0.25) ? (['MINDERJARIG'] as const) : []),
    ...(draw.chance(0.08) ? (['BRONBESCHERMING_HOOG'] as const) : []),
  ];
}

function sourceFor(draw: Draw, channel: StoryChannel): SourceKind {
  switch (channel) {
    case 'INTERN':
      return draw.pick(['KLANTDIRECTIE', 'HANDHAVINGSCOORDINATOR', 'HANDHAVING'] as const);
    case 'LOKET':
      return 'KLANTDIRECTIE';
    case 'IMPORT':
      return 'DERDE';
    default:
      return draw.pick(['ANONIEM', 'ANONIEM', 'BURGER'] as const);
  }
}
