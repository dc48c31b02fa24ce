/** One thing that happens to a signal, by one colleague or partner. */
export type Act =
  | 'register'
  | 'assess'
  | 'assess-a1'
  | 'link'
  | 'leave-unlinked'
  | 'enrich'
  | 'propose'
  | 'release'
  | 'send-back'
  | 'acknowledge'
  | 'return'
  | 'feed-back'
  | 'close'
  | 'reopen'
  | 'redirect'
  | 'mark-duplicate'
  | 'mark-related';

/** An act and how many hours after the one before it, at least and at most. */
export type Step = readonly [act: Act, atLeast: number, atMost: number];

const ASSESS: Step = ['assess', 1, 20];
const HANDLE: readonly Step[] = [ASSESS, ['link', 0.2, 3], ['enrich', 0.2, 4], ['propose', 0.2, 2]];
const FORWARD: readonly Step[] = [...HANDLE, ['release', 1, 20]];
const HEARD: readonly Step[] = [...FORWARD, ['acknowledge', 4, 60]];
const COMPLETED: readonly Step[] = [...HEARD, ['feed-back', 150, 900]];
/** For signals of this week: everything on the day itself, so that they stop where they are meant to. */
const quick = (steps: readonly Step[]): Step[] => steps.map(([act]) => [act, 0.1, 0.6]);

/** What becomes of a signal. */
export const FATES = {
  closed: [...COMPLETED, ['close', 10, 90]],
  'fed-back': COMPLETED,
  acknowledged: HEARD,
  silent: FORWARD,
  'unlinked-forwarded': [ASSESS, ['leave-unlinked', 0.2, 3], ...FORWARD.slice(2), ['acknowledge', 4, 60]],
  'handled-again': [...HEARD, ['return', 30, 120], ...COMPLETED, ['close', 10, 90]],
  related: [['mark-related', 2, 8], ...COMPLETED],
  'no-signal': [ASSESS, ['close', 2, 30]],
  reopened: [ASSESS, ['close', 2, 30], ['reopen', 100, 300], ...HEARD],
  duplicate: [['mark-duplicate', 1, 20]],
  redirected: [['redirect', 0.3, 6]],
  'redirected-closed': [
    ['redirect', 0.3, 6],
    ['close', 5, 50],
  ],
  registered: [],
  'second-grader': quick([['assess-a1', 1, 2]]),
  assessed: quick([ASSESS]),
  linked: quick(HANDLE.slice(0, 2)),
  unlinked: quick([ASSESS, ['leave-unlinked', 1, 2]]),
  enriched: quick(HANDLE.slice(0, 3)),
  proposed: quick(HANDLE),
  'sent-back': quick([...HANDLE, ['send-back', 1, 2]]),
  returned: quick([...HEARD, ['return', 1, 2]]),
  'reopened-now': quick([ASSESS, ['close', 1, 2], ['reopen', 1, 2]]),
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type Fate = keyof typeof FATES;

/** How many signals of each fate came in over the year before this week. */
export const OF_THE_YEAR: readonly (readonly [Fate, number])[] = [
  ['closed', 88],
  ['fed-back', 26],
  ['acknowledged', 28],
  ['silent', 9],
  ['unlinked-forwarded', 12],
  ['handled-again', 7],
  ['related', 10],
  ['no-signal', 24],
  ['reopened', 3],
  ['duplicate', 13],
  ['redirected', 5],
  ['redirected-closed', 9],
];

/** Signals that lie open now, received in these last working days. */
export const OF_THIS_WEEK: readonly (readonly [Fate, number])[] = [
  ['registered', 20],
  ['second-grader', 3],
  ['assessed', 6],
  ['linked', 5],
  ['unlinked', 4],
  ['enriched', 5],
  ['proposed', 8],
  ['sent-back', 2],
  ['returned', 3],
  ['reopened-now', 1],
];

/** Open signals whose five working days are over. */
export const OVERDUE: readonly (readonly [Fate, number])[] = [
  ['registered', 3],
  ['assessed', 2],
  ['enriched', 2],
  ['proposed', 2],
];
