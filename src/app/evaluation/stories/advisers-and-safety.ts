import type { ThemeStory } from './story.js';

export const ADVISERS_AND_SAFETY: readonly ThemeStory[] = [
  {
    theme: 'GEMACHTIGDE_FRAUDE',
    weight: 8,
    cores: [
      'De adviseur {q} van {o} verkoopt verhalen en papieren. {p} betaalde {g} euro.',
      '{q} dient voor verschillende mensen, ook voor {p}, dezelfde verklaring in met een andere naam.',
    ],
    details: [
      'Het kantoor is op {a}.',
      'Er komt geen bon, alleen contant geld.',
      'In de stukken staat {n} keer precies dezelfde zin.',
      'De adviseur belt vanaf {t}.',
    ],
  },
  {
    theme: 'NATIONALE_VEILIGHEID',
    weight: 5,
    cores: [
      '{p} zegt in besloten groepen dat er iets gaat gebeuren en zoekt mensen die mee willen doen.',
      '{p} heeft zich bij een gewapende groep aangesloten en is onder een andere naam teruggekomen.',
    ],
    details: [
      'De berichten komen van nummer {t}.',
      'Wij zagen dit voor het eerst in {m}.',
      '{q} heeft hetzelfde gezien en is bang.',
    ],
  },
  {
    theme: 'OORLOGSMISDRIJVEN_1F',
    weight: 3,
    cores: [
      '{p} was commandant van een gevangenis waar mensen zijn gemarteld. Meerdere getuigen herkennen {p}.',
      'Ik herken {p} als een van de bewakers uit de tijd dat mijn broer vastzat.',
    ],
    details: ['{p} woont nu in {c}.', '{q} kan dit ook verklaren.', 'Er zijn foto’s uit die tijd.'],
  },
  {
    theme: 'OVERIG',
    weight: 5,
    cores: [
      '{p} biedt hulp aan bij aanvragen en vraagt daar {g} euro voor, maar doet daarna niets.',
      'Iemand die zich {p} noemt, belt mensen en zegt dat hij van de overheid is.',
    ],
    details: [
      'Het nummer is {t}.',
      'Het geld moest naar {i}.',
      'In {c} zijn hier al {n} mensen op ingegaan.',
    ],
  },
  {
    theme: 'GEEN_SIGNAAL',
    weight: 14,
    cores: [
      'Mijn buren maken elke avond lawaai. Kunnen jullie daar iets aan doen?',
      'Ik wil weten wanneer mijn eigen aanvraag klaar is.',
      'Er wonen veel te veel mensen in mijn straat die ik niet ken.',
      'Mijn ex is een slecht mens en moet weg. Meer kan ik er niet over zeggen.',
    ],
    details: ['Ik heb dit al vaker gezegd.', 'Ik hoor graag iets terug.', 'Ik woon in {c}.'],
    english: ['I would like to know when a decision will be taken on my own application.'],
  },
];
