import type { Draw } from '../draw.js';
import type { ThemeStory } from './story.js';
import { type Cast, type Written, writeText } from './write-text.js';

export type StoryChannel =
  | 'WEBFORM'
  | 'TELEFOON'
  | 'BRIEF'
  | 'EMAIL'
  | 'LOKET'
  | 'INTERN'
  | 'PARTNER_API'
  | 'IMPORT';

/** How a report by each channel begins and ends: a note of a call reads otherwise than a letter. */
const FRAMES: Readonly<Record<StoryChannel, readonly (readonly [before: string, after: string])[]>> = {
  WEBFORM: [
    ['', ''],
    ['Ik wil iets melden. ', ' Ik hoop dat u hier iets mee doet.'],
    ['', ' Ik wil niet dat bekend wordt dat dit van mij komt.'],
    ['Al een tijd zit mij iets dwars. ', ''],
  ],
  TELEFOON: [
    ['Beller vertelt het volgende. ', ' Beller wil niet teruggebeld worden.'],
    ['Telefonische melding. ', ' Beller weet dit van horen zeggen.'],
    ['Beller is rustig en duidelijk. ', ' Beller heeft dit zelf gezien.'],
  ],
  BRIEF: [
    ['Geachte heer, mevrouw,\n\n', '\n\nHoogachtend,\neen bezorgde burger'],
    ['Aan de afdeling Handhaving.\n\n', '\n\nIk wil anoniem blijven.'],
  ],
  EMAIL: [
    ['Beste medewerker,\n\n', '\n\nMet vriendelijke groet'],
    ['Goedemorgen,\n\n', '\n\nAls u meer wilt weten, mail mij dan.'],
  ],
  LOKET: [
    ['Aan het loket kwam een bezoeker met dit verhaal. ', ' De bezoeker had geen papieren bij zich.'],
    ['Bezoeker vroeg of dit gemeld kon worden. ', ''],
  ],
  INTERN: [
    ['Bij de behandeling van een aanvraag viel dit op. ', ' Het dossier is nog niet beslist.'],
    ['Uit een gesprek met een aanvrager kwam dit naar voren. ', ''],
  ],
  PARTNER_API: [
    ['Tijdens een controle is dit vastgesteld. ', ' Wij horen graag wat u ermee doet.'],
    ['Uit ons eigen onderzoek blijkt dit. ', ''],
  ],
  IMPORT: [['Overgenomen uit het vorige systeem. ', '']],
};

/** A report in plain Dutch, or now and then in English, as this channel would bring it. */
export function composeReport(
  draw: Draw,
  about: { readonly story: ThemeStory; readonly channel: StoryChannel; readonly cast: Cast },
): Written & { readonly language: 'nl' | 'en' } {
  const { story, channel, cast } = about;
  const english = story.english && channel !== 'INTERN' && draw.chance(0.18) ? story.english : undefined;
  if (english) return { ...writeText(draw, draw.pick(english), cast), language: 'en' };
  const [before, after] = draw.pick(FRAMES[channel]);
  const first = draw.pick(story.details);
  const second = draw.pick(story.details);
  const details = first === second || draw.chance(0.35) ? [first] : [first, second];
  const template = `${before}${[draw.pick(coresFor(story, channel)), ...details].join(' ')}${after}`;
  return { ...writeText(draw, template, cast), language: 'nl' };
}

const WRITES_HIMSELF: readonly StoryChannel[] = ['WEBFORM', 'BRIEF', 'EMAIL'];
const SPEAKS_OF_HIMSELF = /\b(ik|mijn|mij)\b/i;

/** A colleague who writes a note does not write "I" for the caller. */
function coresFor(story: ThemeStory, channel: StoryChannel): readonly string[] {
  if (WRITES_HIMSELF.includes(channel)) return story.cores;
  const told = story.cores.filter((core) => !SPEAKS_OF_HIMSELF.test(core));
  return told.length > 0 ? told : story.cores;
}
