import { inventMention } from '../lookup/generate-mentions.js';
import type { Invented } from '../lookup/generate-register.js';
import type { Random } from '../lookup/random.js';
import type { TrueSignal } from './true-signal.js';

const PLACES =
  'een loods,een restaurant,een kapsalon,een kwekerij,een bouwplaats,een woning boven een winkel,een slachterij,een wasserij,een garage,een nagelstudio,een massagesalon,een distributiecentrum'.split(
    ',',
  );
const DEEDS =
  'werkt zonder vergunning,woont niet op het opgegeven adres,is getrouwd voor een verblijfsvergunning,gebruikt de papieren van een ander,krijgt geen loon,moet geld afstaan aan een tussenpersoon,heeft een vals werkgeversverklaring,staat ingeschreven maar is vertrokken naar het buitenland,verhuurt bedden aan anderen,doet zich voor als iemand anders'.split(
    ',',
  );
const DETAILS =
  'er staat elke ochtend een witte bus voor de deur,de buren hebben dit ook gezien,het gebeurt vooral in het weekend,er slapen wel tien mensen,hij betaalt contant,zij durft niets te zeggen,het paspoort is afgenomen,de lamp brandt de hele nacht,er is ruzie over geld,een neef regelt de papieren,ze werken zestien uur per dag,de sleutel ligt onder de mat,de baas rijdt een zwarte auto,er komen steeds andere gezichten,de post stapelt zich op,het contract is nagemaakt,er is een tweede telefoon,zij spreken elkaar nooit'.split(
    ',',
  );
const OPENINGS =
  'Ik wil melden dat,Volgens mij klopt het niet:,Al een tijd zie ik dat,Een kennis vertelde dat,U moet weten dat,Graag aandacht hiervoor:,Anonieme tip:,Hierbij meld ik dat'.split(
    ',',
  );

/** Signals about persons of a register; about one in six reports an event that was reported before. */
export function inventSignals(persons: readonly Invented[], count: number, random: Random): TrueSignal[] {
  const signals: TrueSignal[] = [];
  let event = 0;
  while (signals.length < count) {
    const person = random.pick(persons);
    const happening = {
      place: random.pick(PLACES),
      deed: random.pick(DEEDS),
      details: [random.pick(DETAILS), random.pick(DETAILS), random.pick(DETAILS)],
    };
    const day = 20_000 + random.below(400);
    const times = random.chance(0.85) ? 1 : 2 + random.below(2);
    event += 1;
    for (let i = 0; i < times && signals.length < count; i += 1) {
      const at = day + (i === 0 ? 0 : random.below(12));
      signals.push({
        id: `S${signals.length}`,
        event,
        receivedAt: new Date(at * 86_400_000).toISOString(),
        channel: 'webformulier',
        text: tell(person, happening, random),
        mentions: [
          {
            mention_id: `M${signals.length}`,
            kind: 'person',
            ...writtenDown(person, signals.length, random),
          },
        ],
      });
    }
  }
  return signals;
}

function writtenDown(person: Invented, number: number, random: Random): Readonly<Record<string, string>> {
  for (;;) {
    const mention = inventMention(person, number, random);
    if (mention.kind === 'person') return mention.fields;
  }
}

function tell(
  person: Invented,
  happening: { readonly place: string; readonly deed: string; readonly details: readonly string[] },
  random: Random,
): string {
  const name = random.chance(0.6) ? person.given[0] : person.sex === 'M' ? 'deze man' : 'deze vrouw';
  const place = random.chance(0.8) ? ` in ${happening.place}` : '';
  const details = happening.details.filter(() => random.chance(0.65));
  const own = random.chance(0.4) ? [random.pick(DETAILS)] : [];
  const street = random.chance(0.4) ? ` Het gaat om de ${person.street}.` : '';
  const deed = random.chance(0.85) ? happening.deed : random.pick(DEEDS);
  return `${random.pick(OPENINGS)} ${name} ${deed}${place}.${street} ${[...details, ...own].map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}.`).join(' ')}`;
}
