import type { ThemeStory } from './story.js';

export const FAMILY_AND_STAY: readonly ThemeStory[] = [
  {
    theme: 'SCHIJNRELATIE',
    weight: 44,
    cores: [
      '{p} is in {m} getrouwd met {q}, maar zij wonen niet samen. {q} woont gewoon op het oude adres bij de familie.',
      'Het huwelijk van {p} en {q} is volgens mij niet echt. Er zou {g} euro voor betaald zijn.',
      '{p} staat ingeschreven op {a} bij {q}, maar is daar nooit te zien.',
      'Ik denk dat {p} en {q} alleen voor de verblijfsvergunning samen zijn.',
      '{q} heeft verteld dat de relatie met {p} alleen op papier bestaat en na de vergunning stopt.',
    ],
    details: [
      'Op sociale media heeft {p} al {n} jaar een andere partner.',
      'De foto’s voor de aanvraag zijn op één middag gemaakt, steeds met andere kleren.',
      'Zij spreken geen taal die zij allebei kennen.',
      'Er is elke maand een betaling op rekening {i}.',
      'Een kennis regelt dit vaker en is te bereiken op {t}.',
      'Toen iemand {q} vroeg naar de verjaardag van {p}, wist {q} die niet.',
      '{p} is geboren op {d}.',
    ],
    english: [
      '{p} married {q} last {m}, but they do not live together. I was told that {g} euros were paid for it.',
      'I believe that the relationship of {p} and {q} only exists on paper. {p} lives at {a} with somebody else.',
    ],
  },
  {
    theme: 'INKOMEN_FINANCIEEL',
    weight: 20,
    cores: [
      '{p} leent geld om het op de rekening te laten staan zolang de aanvraag voor {q} loopt. Daarna gaat het terug.',
      'De loonstroken van {p} kloppen niet. Het bedrag staat wel op papier, maar {p} werkt daar niet meer sinds {m}.',
      '{p} geeft een inkomen van {g} euro per maand op bij {o}, maar verdient veel minder.',
    ],
    details: [
      'Het geld komt binnen op rekening {i} en gaat dezelfde dag weer weg.',
      'De boekhouder van {o} maakt de stroken tegen betaling.',
      '{p} krijgt ook een uitkering in de gemeente {c}.',
      'De werkgeversverklaring is ondertekend door iemand die daar niet werkt.',
    ],
  },
  {
    theme: 'ADRESFRAUDE_BRP',
    weight: 20,
    cores: [
      'Op {a} staan {n} mensen ingeschreven die daar niet wonen. {p} is een van hen.',
      '{p} staat ingeschreven op {a}, maar woont al sinds {m} ergens anders.',
      'De bewoner van {a} vraagt {g} euro per persoon voor een inschrijving. {p} heeft dat betaald.',
    ],
    details: [
      'De brievenbus zit vol met post op andere namen.',
      'Er is één slaapkamer.',
      'Wie zich wil inschrijven, belt {t}.',
      'Bij een huisbezoek was alleen {q} thuis.',
    ],
    english: ['{n} people are registered at {a}, but nobody lives there. {p} collects the post.'],
  },
  {
    theme: 'NATURALISATIE',
    weight: 7,
    cores: [
      '{p} is Nederlander geworden, maar was in die tijd ook getrouwd met {q}. Dat is nooit gemeld.',
      'Bij de naturalisatie heeft {p} een kind niet opgegeven dat al voor {m} was geboren.',
    ],
    details: [
      'Het huwelijk is gesloten voor de aanvraag werd gedaan.',
      'Het V-nummer van {p} is {v}.',
      'De akte is later alsnog in {c} ingeschreven.',
    ],
  },
  {
    theme: 'ONWETENDHEID',
    weight: 10,
    cores: [
      '{p} is in {m} gescheiden en wist niet dat dit gemeld moest worden. {p} wil het nu goed doen.',
      '{p} werkt meer uren dan mag naast de studie en dacht dat het een gemiddelde over het jaar was.',
      '{o} heeft niet gemeld dat {p} uit dienst is. De nieuwe medewerker wist niet dat dit moest.',
    ],
    details: [
      'Het lijkt geen opzet.',
      '{p} heeft de brieven niet begrepen.',
      'Er is nu uitgelegd wat de regels zijn.',
    ],
  },
];
