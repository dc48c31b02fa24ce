import type { ThemeStory } from './story.js';

export const PAPERS_AND_BORDERS: readonly ThemeStory[] = [
  {
    theme: 'IDENTITEITSFRAUDE',
    weight: 18,
    cores: [
      '{p} heet eigenlijk anders en staat in een ander land bekend als {q}.',
      '{p} gebruikt het document van {q}. Zij lijken op elkaar.',
      'Onder de naam {p} is eerder een aanvraag gedaan met een andere geboortedatum.',
    ],
    details: [
      '{p} geeft als geboortedatum {d} op.',
      'De vingerafdruk hoort bij V-nummer {v}.',
      'De handtekening is op alle stukken verschillend.',
      'Op het adres {a} is post voor beide namen.',
    ],
    english: ['The person who calls himself {p} is known to me as {q}. I have seen a passport in that name.'],
  },
  {
    theme: 'DOCUMENTFRAUDE',
    weight: 22,
    cores: [
      'Het diploma dat {p} heeft ingeleverd, is gekocht. De school bestaat niet.',
      'De geboorteakte van {p} heeft een stempel dat pas sinds vorig jaar wordt gebruikt.',
      '{p} heeft een vals paspoort gekocht van {q} voor {g} euro.',
      'De verklaring van {o} bij de aanvraag van {p} is vervalst.',
    ],
    details: [
      'De verkoper adverteert met nummer {t}.',
      'Het lettertype verschilt per regel.',
      'Er is betaald op {i}.',
      'Wij hebben het document laten nakijken en stuurden een kopie mee.',
      'Het V-nummer is {v}.',
    ],
  },
  {
    theme: 'MENSENSMOKKEL',
    weight: 11,
    cores: [
      '{p} haalt mensen op bij de grens en brengt hen naar {a}. Per persoon wordt {g} euro gevraagd.',
      'In {m} zijn {n} mensen in een bestelbus naar {c} gebracht. {p} reed.',
      '{q} betaalde {p} om een neef hierheen te brengen zonder papieren.',
    ],
    details: [
      'Het geld gaat via rekening {i}.',
      'Wie mee wil, belt {t}.',
      'Er waren ook kinderen bij.',
      'De bus staat ’s nachts achter het pand.',
    ],
    english: ['{p} brings people across the border in a van and asks {g} euros for each. They stay at {a}.'],
  },
  {
    theme: 'MENSENHANDEL_OVERIG',
    weight: 8,
    cores: [
      '{p} wordt door {q} gedwongen tot prostitutie in een woning op {a}.',
      '{q} laat {p} elke dag bedelen in {c} en neemt het geld af.',
      '{p} moet voor {q} pakketjes wegbrengen en wordt geslagen als het misgaat.',
    ],
    details: [
      '{p} mag de woning niet alleen verlaten.',
      'De telefoon is afgepakt.',
      'Er komt een advertentie terug met nummer {t}.',
      '{p} lijkt erg jong.',
    ],
  },
  {
    theme: 'MISBRUIK_ASIEL',
    weight: 14,
    cores: [
      '{p} heeft asiel gevraagd, maar woonde al {n} jaar in een ander land met een vergunning.',
      'Het verhaal van {p} is van {q} overgenomen. {q} vertelde vorig jaar precies hetzelfde.',
      '{p} is op vakantie geweest in het land waar {p} zegt niet veilig te zijn.',
    ],
    details: [
      'Er staan foto’s van op sociale media, uit {m}.',
      'Het verhaal is te koop voor {g} euro.',
      'Het V-nummer is {v}.',
      'De familie woont op {a} en vertelt er openlijk over.',
    ],
  },
  {
    theme: 'VISUM_INREIS',
    weight: 11,
    cores: [
      '{p} heeft {q} uitgenodigd voor een familiebezoek, maar zij kennen elkaar niet.',
      '{o} maakt uitnodigingen voor zakenreizen die niet bestaan. {p} is zo binnengekomen.',
      '{p} is met een toeristenvisum gekomen en niet teruggegaan.',
    ],
    details: [
      'Voor de uitnodiging is {g} euro gevraagd.',
      'De garantsteller woont op {a}.',
      'Het hotel is een dag later afgezegd.',
      'Contact gaat via {t}.',
    ],
  },
  {
    theme: 'EXAMENFRAUDE',
    weight: 6,
    cores: [
      'Iemand anders heeft het taalexamen van {p} gemaakt.',
      'Bij {o} kun je voor {g} euro de antwoorden van het examen kopen. {p} deed dat in {m}.',
    ],
    details: [
      '{p} spreekt bijna geen Nederlands, maar haalde het hoogste cijfer.',
      'De tussenpersoon heet {q}.',
      'Aanmelden gaat via {t}.',
    ],
  },
];
