import type { Invented } from '../../lookup/generate-register.js';
import type { Random } from '../../lookup/random.js';
import type { TrueSignal } from '../true-signal.js';
import type { Happening } from './happening.js';
import { inventHappening, inventWorld } from './invent-world.js';
import { cutShort, withTypos } from './spoil-text.js';
import { type Told, tellHappening } from './tell-happening.js';
import { forwarded } from './wrap-text.js';
import { isoOf } from './write-slots.js';

/** Reports of one event: four in five events are reported once. */
const REPORTS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4];

/** A year of post: strangers' events, and those who come back with another event, kin, employers and agents of many. */
export function inventInbox(persons: readonly Invented[], count: number, random: Random): TrueSignal[] {
  const world = inventWorld(persons, random);
  const past: Happening[] = [];
  const signals: TrueSignal[] = [];
  for (let event = 0; signals.length < count; event += 1) {
    const earlier = past.length > 0 && random.chance(0.25) ? random.pick(past) : undefined;
    const happening = inventHappening(world, event, random, earlier);
    past.push(happening);
    signals.push(...reportsOf(happening, random));
  }
  const year = signals.slice(0, count).sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  return year.map((signal, at) => numbered(signal, `K${String(at + 1).padStart(6, '0')}`));
}

function reportsOf(happening: Happening, random: Random): TrueSignal[] {
  const reports: TrueSignal[] = [];
  const times = random.pick(REPORTS);
  let day = happening.day + random.below(14);
  for (let nth = 0; nth < times; nth += 1) {
    const earlier = reports[0];
    const told = earlier && random.chance(0.3) ? repeat(earlier, random) : tellHappening(happening, random);
    reports.push({ id: '', event: happening.event, receivedAt: isoOf(day, random.below(1440)), ...told });
    day += Math.floor(-Math.log(1 - random.next()) * (random.chance(0.1) ? 45 : 7));
  }
  return reports;
}

/** The same text again: once more, sent on by another desk, cut, or typed over. */
function repeat({ channel, text, mentions }: TrueSignal, random: Random): Told {
  const some = mentions.filter(() => random.chance(0.85));
  const way = random.below(4);
  if (way === 0) return { channel, text, mentions };
  if (way === 1) return { channel: 'EMAIL', text: forwarded(text, random), mentions: some };
  if (way === 2) return { channel: 'EMAIL', text: forwarded(cutShort(text, random), random), mentions: some };
  return { channel: 'INTERN', text: withTypos(text, 0.05, random), mentions: some };
}

function numbered(signal: TrueSignal, id: string): TrueSignal {
  const mentions = signal.mentions.map((mention, at) => ({ ...mention, mention_id: `${id}-${at}` }));
  return { ...signal, id, mentions };
}
