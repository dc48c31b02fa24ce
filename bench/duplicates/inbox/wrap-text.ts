import type { Random } from '../../lookup/random.js';

const OPENINGS = [
  'Geachte heer, mevrouw,',
  'Beste mensen,',
  'L.S.,',
  'Hallo,',
  'Goedendag,',
  'Geachte dienst,',
  'Dear Sir or Madam,',
];
const ENDINGS = [
  'Met vriendelijke groet,',
  'Hoogachtend,',
  'Groeten,',
  'Mvg',
  'Alvast bedankt.',
  'Een bezorgde burger',
  'Kind regards,',
];
const CHATTER = [
  'Ik wil graag anoniem blijven.',
  'Doe hier alstublieft iets aan.',
  'Dit kan toch niet zomaar.',
  'Ik heb het van horen zeggen maar geloof het wel.',
  'Mijn naam mag niet genoemd worden.',
  'Ik heb lang getwijfeld of ik dit moest doorgeven.',
  'Het is niet eerlijk tegenover mensen die wel wachten.',
  'Iedereen in de straat weet het.',
  'Ik heb ook de politie gebeld maar die doet niets.',
  'Als u meer wilt weten kunt u mij bellen.',
  'Dit is al jaren aan de gang.',
  'Hopelijk wordt dit onderzocht.',
  'Ik schrijf dit niet uit wraak.',
  'Het gaat mij om de kinderen.',
  'Ik heb geen bewijs, wel een sterk vermoeden.',
  'Graag een bevestiging van ontvangst.',
  'Please keep my name out of this.',
  'Wij betalen hier allemaal belasting voor.',
];
const FORM_HEAD =
  'MELDINGSFORMULIER KETENPARTNER. Dit formulier bevat persoonsgegevens en is uitsluitend bestemd voor de geadresseerde. Behandel de inhoud vertrouwelijk en verstrek deze niet aan derden zonder toestemming van de inzender. Rubriek 3: omschrijving van het feit.';
const FORM_TAIL =
  'Rubriek 4: grondslag verstrekking is door de inzender getoetst. Rubriek 5: terugkoppeling gewenst binnen de gebruikelijke termijn. Aldus naar waarheid ingevuld door een daartoe bevoegd ambtenaar.';
const DISCLAIMER =
  'De informatie verzonden met dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht onterecht ontvangt, verzoeken wij u dit te melden en te vernietigen.';
const CAMPAIGNS = [
  'Ondergetekende steunt de actie Eerlijk Verblijf en roept op tot strengere handhaving in alle gemeenten. Naast deze oproep wil ik het volgende geval onder de aandacht brengen.',
  'Via de website van ons bewonersplatform ontving u deze melding. Bewoners vullen zelf een vragenlijst in, waarvan hieronder de antwoorden volgen zonder tussenkomst van de redactie.',
  'Naar aanleiding van de televisie-uitzending van vorige week over misstanden meld ik u een zaak die daar precies op lijkt, want ook hier kijkt iedereen de andere kant op.',
];

/** Puts what is told into the dress of its channel: greeting, form, note of a call. */
export function wrapText(told: string, channel: string, random: Random): string {
  const body = withChatter(told, random);
  if (channel === 'PARTNER_API') return `${FORM_HEAD} ${told} ${FORM_TAIL}`;
  if (channel === 'TELEFOON')
    return `${random.pick(['Beller geeft aan:', 'Telefoonnotitie.', 'Mevrouw belt en zegt het volgende.', 'Meneer belt,'])} ${told}${random.chance(0.3) ? ' Teruggelezen en akkoord.' : ''}`;
  if (channel === 'WEBFORM') return random.chance(0.12) ? `${random.pick(CAMPAIGNS)} ${body}` : body;
  const disclaimer = channel === 'EMAIL' && random.chance(0.35) ? `\n${DISCLAIMER}` : '';
  return `${random.pick(OPENINGS)}\n${body}\n${random.pick(ENDINGS)}${disclaimer}`;
}

/** The same text sent on: a subject, a line of who passes it on, the old text quoted. */
export function forwarded(text: string, random: Random): string {
  const note = random.pick([
    'Zie onderstaande.',
    'Graag jullie aandacht hiervoor.',
    'Ter info, wij kunnen hier niets mee.',
    'Kunnen jullie dit oppakken?',
  ]);
  const quoted = random.chance(0.4) ? text.replaceAll('\n', '\n> ') : text;
  return `${random.pick(['FW', 'Fwd', 'Doorgestuurd'])}: ${random.pick(['melding', 'tip', 'signaal', 'bericht van burger'])}\n${note}\n${quoted}`;
}

function withChatter(told: string, random: Random): string {
  const lines = Array.from({ length: random.below(4) }, () => random.pick(CHATTER));
  const [before, after] = [lines.slice(0, lines.length >> 1), lines.slice(lines.length >> 1)];
  return [...before, told, ...after].join(' ');
}
