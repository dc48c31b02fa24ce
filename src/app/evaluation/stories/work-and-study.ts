import type { ThemeStory } from './story.js';

export const WORK_AND_STUDY: readonly ThemeStory[] = [
  {
    theme: 'SCHIJN_ARBEID',
    weight: 32,
    cores: [
      '{p} staat als kennismigrant op de loonlijst van {o}, maar werkt in een keuken in {c}.',
      'Bij {o} staan mensen op papier in dienst die er nooit zijn. {p} is daar een van.',
      '{p} moet elke maand {g} euro loon contant terugbetalen aan {o}.',
      'Het contract van {p} bij {o} is alleen gemaakt voor de vergunning.',
    ],
    details: [
      'Op het adres {a} is geen kantoor, alleen een brievenbus.',
      'Het loon wordt gestort op {i} en daarna meteen opgenomen.',
      'Er zouden nog {n} anderen zijn met hetzelfde soort contract.',
      'De functie bestaat daar niet.',
      '{q} doet de administratie en weet hiervan.',
    ],
    english: [
      '{p} is on the payroll of {o} as a highly skilled migrant, but in fact works in a restaurant in {c}. {p} pays back {g} euros every month.',
    ],
  },
  {
    theme: 'REFERENT_FRAUDE',
    weight: 20,
    cores: [
      '{o} is erkend referent, maar vraagt {g} euro voor een aanvraag. Wie niet betaalt, krijgt geen contract.',
      '{o} meldt niet dat mensen uit dienst gaan. {p} is al sinds {m} weg en staat nog als werknemer bekend.',
      'Bij {o} zijn in korte tijd {n} mensen aangenomen, terwijl er geen werk is.',
    ],
    details: [
      'Het KvK-nummer is {k}.',
      'Op {a} zit nu een ander bedrijf.',
      'De bestuurder, {q}, had eerder een bedrijf dat is gestopt na een waarschuwing.',
      'De betalingen gaan naar {i}.',
    ],
    english: [
      '{o} is a recognised sponsor but asks {g} euros for every application. Staff who left in {m} were never reported.',
    ],
  },
  {
    theme: 'SCHIJN_STUDIE',
    weight: 11,
    cores: [
      '{p} staat ingeschreven bij {o}, maar komt nooit in de les en werkt fulltime.',
      '{o} schrijft studenten in die niet komen. Er zijn {n} namen met hetzelfde adres.',
    ],
    details: [
      'Het collegegeld is betaald vanaf rekening {i}, die van een ander is.',
      '{p} werkt zes dagen per week in {c}.',
      'De aanwezigheid wordt achteraf ingevuld.',
    ],
  },
  {
    theme: 'SCHIJN_AUPAIR',
    weight: 6,
    cores: [
      '{p} is au pair bij {q}, maar werkt elke dag van zeven tot tien uur ’s avonds.',
      '{p} is als au pair gekomen via {o} en moet ook schoonmaken in het bedrijf van {q}.',
    ],
    details: [
      '{p} heeft geen eigen kamer en geen vrije dag.',
      'Het zakgeld is al sinds {m} niet betaald.',
      'Het gezin woont op {a}.',
    ],
  },
  {
    theme: 'ILLEGALE_TEWERKSTELLING',
    weight: 24,
    cores: [
      'Bij {o} werken mensen zonder vergunning. {p} is een van hen.',
      'Op het terrein van {o} in {c} werken elke zaterdag {n} mensen die niet op de lijst staan.',
      '{p} werkt voor {o} met de papieren van {q}.',
    ],
    details: [
      'Zij worden om zes uur ’s ochtends gebracht met een wit busje.',
      'Zij krijgen contant betaald.',
      'Als er controle komt, gaan zij via de achterdeur weg.',
      'De ploegbaas is te bereiken op {t}.',
      'Het werk is op {a}.',
    ],
    english: [
      'At {o} in {c} people work without a permit. {p} has worked there since {m} and is paid in cash.',
    ],
  },
  {
    theme: 'ARBEIDSUITBUITING',
    weight: 14,
    also: ['ILLEGALE_TEWERKSTELLING'],
    cores: [
      '{p} werkt bij {o} en krijgt bijna niets. Het paspoort ligt bij de baas.',
      'De mensen van {o} slapen met z’n achten op één kamer op {a} en betalen daar {g} euro per maand voor.',
      '{p} heeft een schuld van {g} euro bij {o} voor de reis en mag niet weg zolang die niet is betaald.',
    ],
    details: [
      'Wie klaagt, wordt bedreigd.',
      'Zij werken twaalf uur per dag, ook op zondag.',
      '{p} durft zelf niet te praten.',
      'Er is ook iemand van zeventien bij.',
      'De huisbaas is {q}, te bereiken op {t}.',
    ],
    english: [
      '{p} works for {o} twelve hours a day and is not allowed to leave. The employer keeps the passport.',
    ],
  },
];
