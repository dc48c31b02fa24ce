import type { SignalDetails, SignalEventType, SignalState } from '../../modules/signals/index.js';
import type { SignalFileView } from './schema.js';

type Steps = SignalFileView['steps'];
type StepName = keyof Steps;

/** The seed's five acts in order, with the states in which each is at hand. */
const STEPS: readonly {
  readonly name: StepName;
  readonly now: readonly SignalState[];
  readonly done: readonly SignalEventType[];
}[] = [
  {
    name: 'assess',
    now: ['ONTVANGEN', 'GEREGISTREERD', 'IN_BEOORDELING', 'GERETOURNEERD'],
    done: ['signal.assessed'],
  },
  { name: 'link', now: ['BEOORDEELD'], done: ['signal.linked', 'signal.unlinkable'] },
  { name: 'enrich', now: ['GEKOPPELD', 'ONKOPPELBAAR'], done: ['signal.enriched'] },
  { name: 'route', now: ['VEREDELD'], done: ['signal.routes-proposed'] },
  { name: 'release', now: ['ROUTE_VOORGESTELD'], done: ['route.released'] },
];

/** Where the signal stands in the five acts, with who did each and when. A return makes the later ones "to do" again. */
export function stepsOf(state: SignalState, events: SignalDetails['events']): Steps {
  const at = STEPS.findIndex((step) => step.now.includes(state));
  const entries = STEPS.map((step, index) => {
    const last = [...events].reverse().find((event) => (step.done as readonly string[]).includes(event.type));
    const done = last !== undefined && (at === -1 || index < at);
    const now = index === at;
    return [
      step.name,
      {
        state: done ? 'done' : now ? 'now' : 'todo',
        at: done ? last.at.toISOString() : null,
        by: done ? last.actor_name : null,
      },
    ];
  });
  return Object.fromEntries(entries) as Steps;
}
