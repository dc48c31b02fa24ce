/** Every word of the public form, in Dutch (B1: short active sentences). `report.en.ts` has the same shape. */
export const reportNl = {
  product: 'Knooppunt',
  form: 'Doe uw melding',
  evaluation: 'Dit is een proef. Dit is geen website van de overheid. Wat u hier invult, leest niemand.',
  leave: 'Verlaat deze site snel',
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  skip: 'Ga naar de inhoud',
  next: 'Volgende',
  back: 'Vorige',
  change: 'Wijzig',
  remove: 'Verwijder',
  why: 'Waarom vragen wij dit?',
  optional: '(niet verplicht)',
  errorPrefix: 'Fout: ',
  errorTitle: 'Er klopt nog iets niet',
  progress: (at: number, total: number) => `Vraag ${at} van ongeveer ${total}`,
  danger: 'Is iemand nu in gevaar? Bel 112.',
  footer: {
    mailbox: 'Mijn melding',
    privacy: 'Uw privacy',
    accessibility: 'Toegankelijkheid',
    start: 'Doe uw melding',
  },
  start: {
    title: 'Doe uw melding',
    lead: 'Weet u iets over fraude, misbruik of criminaliteit rond verblijf in Nederland? Meld het hier.',
    goodToKnow: 'Goed om te weten',
    points: [
      'U hoeft uw naam niet te zeggen. U bent anoniem, behalve als u zelf gegevens invult.',
      'Wij bewaren geen IP-adres en plaatsen geen cookies om u te volgen.',
      'De vragen kosten ongeveer 5 tot 10 minuten. Bijna alles mag u overslaan.',
      'U kunt foto’s en documenten meesturen (pdf, jpg of png).',
      'U krijgt geen bericht over wat er met uw melding gebeurt. Dat beschermt alle mensen over wie het gaat.',
    ],
    button: 'Begin met de melding',
    resume: 'U heeft een melding die nog niet verstuurd is. Uw tekst is bewaard.',
    resumeButton: 'Ga verder met deze melding',
    restart: 'Gooi weg en begin opnieuw',
    phoneTitle: 'Liever bellen?',
    phone: (number: string, hours: string) => `Bel ${number}, ${hours}.`,
    phoneClosed: 'Op dit moment zijn wij gesloten. U kunt uw melding altijd hier doen.',
    mailbox: 'Heeft u al gemeld? Kijk bij ',
  },
  scope: {
    title: 'Waar gaat uw melding over?',
    why: 'Zo weten wij of wij iets met uw melding kunnen doen, en welke vragen wij u nog moeten stellen.',
    options: {
      PERSOON_IN_NL: ['Iemand die in Nederland is', ''],
      PERSOON_NAAR_NL: ['Iemand die naar Nederland wil komen', ''],
      BEDRIJF_IN_NL: ['Een bedrijf of organisatie in Nederland', ''],
      ERKEND_REFERENT: [
        'Een erkend referent in Nederland',
        'Een bedrijf, school of bureau dat officieel mensen naar Nederland mag laten komen.',
      ],
      AANVULLING: [
        'Aanvullende informatie voor een eerdere melding',
        'U heeft het kenmerk van uw eerdere melding nodig.',
      ],
      BUITEN_NL: ['Iets anders, alleen buiten Nederland', ''],
    },
  },
  elsewhere: {
    title: 'Meld dit bij de instantie van dat land',
    body: [
      'Wij kunnen alleen iets doen als het gaat om een persoon in Nederland, iemand die naar Nederland wil komen, of een bedrijf of referent in Nederland.',
      'Speelt het alleen in een ander land? Meld het dan bij de politie of de immigratiedienst van dat land.',
      'Wij hebben niets van u bewaard.',
    ],
    back: 'Terug naar de vraag',
  },
  earlierReference: {
    title: 'Wat is het kenmerk van uw eerdere melding?',
    label: 'Kenmerk',
    hint: 'Bijvoorbeeld HIK-2026-000123-C. U kreeg het na het versturen, of aan de telefoon.',
    why: 'Met het kenmerk voegen wij uw informatie bij uw eerdere melding. Zo telt dezelfde melding niet dubbel.',
    lost: 'Weet u het kenmerk niet meer? Ga terug en kies een ander antwoord. Uw informatie komt ook dan aan.',
  },
  capacity: {
    title: 'Voor wie meldt u?',
    why: 'Meldt u voor een instantie, dan moeten wij u kunnen bereiken. Meldt u voor uzelf, dan mag u anoniem blijven.',
    options: {
      PARTICULIER: ['Voor mijzelf', 'U mag anoniem blijven.'],
      INSTANTIE: [
        'Voor een instantie of organisatie, voor mijn werk',
        'Bijvoorbeeld een gemeente, school of opvang. U kunt dan niet anoniem melden.',
      ],
    },
    workers: 'Werkt u bij het bedrijf waarover u meldt?',
    workersBody:
      'Kies dan ‘Voor mijzelf’. Wij beschermen u net zo goed als andere melders. De wet beschermt klokkenluiders: uw werkgever mag u niet straffen omdat u iets meldt dat niet klopt.',
  },
  text: {
    title: 'Wat wilt u melden?',
    label: 'Uw melding',
    hint: 'Schrijf het in uw eigen woorden, in uw eigen taal. Deze vragen helpen u:',
    prompts: [
      'Wat gebeurt er, of wat is er gebeurd?',
      'Waar is het, en wanneer? Is het nu nog zo?',
      'Hoe weet u dit? Heeft u het zelf gezien of van iemand gehoord?',
    ],
    anonymousTip: 'Wilt u anoniem blijven? Schrijf dan niet op wie u bent of hoe u de persoon kent.',
    why: 'Met feiten kunnen wij iets doen. Een vermoeden mag ook: zeg dan dat het een vermoeden is. Een medewerker leest uw hele tekst.',
    limit: 'U mag 20.000 tekens gebruiken. Dat zijn ongeveer 8 bladzijden.',
  },
  subject: {
    title: 'Over wie gaat het?',
    hint: 'Vul in wat u zeker weet. Alles mag leeg blijven.',
    why: 'Met een naam, een adres of een nummer vinden wij de juiste persoon of het juiste bedrijf. Zo kijken wij niet naar de verkeerde.',
    person: 'De persoon',
    company: 'Het bedrijf of de organisatie',
    fields: {
      name: ['Naam', 'Voornaam en achternaam, of een bijnaam'],
      birthDate: ['Geboortedatum of leeftijd', 'Bijvoorbeeld 4-7-1991, of ongeveer 30 jaar'],
      address: ['Straat en huisnummer', ''],
      city: ['Postcode en plaats', ''],
      phone: ['Telefoonnummer', ''],
      email: ['E-mailadres', ''],
      company: ['Naam van het bedrijf', ''],
      kvk: ['KvK-nummer', '8 cijfers'],
    },
  },
  attachments: {
    title: 'Wilt u iets meesturen?',
    label: 'Kies bestanden',
    hint: 'Foto’s of documenten: pdf, jpg of png. Hoogstens 10 bestanden van elk 20 MB.',
    why: 'Een foto of document helpt om uw melding na te gaan. Dit hoeft niet. Zoek niets uit dat gevaarlijk voor u is.',
    metadata:
      'Een foto bevat vaak een plaats en een tijd. Wij halen die uit de foto die medewerkers zien. Het echte bestand gaat achter slot.',
    added: 'Dit stuurt u mee',
    none: 'Geen bijlagen',
  },
  contact: {
    title: 'Mogen wij u iets vragen?',
    why: 'Soms missen wij één ding. Dan is het fijn als wij het u kunnen vragen. Uw gegevens staan apart, achter slot. Wie de melding behandelt, ziet ze niet.',
    options: {
      no: ['Nee, ik blijf anoniem', 'U kunt later wel zelf berichten lezen bij ‘Mijn melding’, ook anoniem.'],
      yes: ['Ja, u mag mij bereiken', 'Vul dan hieronder in hoe.'],
    },
    agencyTitle: 'Hoe bereiken wij u?',
    agencyHint: 'U meldt voor een instantie. Daarom hebben wij uw gegevens nodig.',
    details: 'Zo kunt u mij bereiken',
    detailsHint: 'Alleen invullen als u hierboven ‘Ja’ kiest. Kiest u ‘Nee’, dan bewaren wij dit niet.',
    fields: {
      organisation: ['Organisatie of instantie', ''],
      name: ['Uw naam', ''],
      phone: ['Uw telefoonnummer', 'Een telefoonnummer of een e-mailadres is genoeg.'],
      email: ['Uw e-mailadres', ''],
    },
  },
  check: {
    title: 'Klopt uw melding?',
    lead: 'Lees uw antwoorden na. Daarna kunt u de melding versturen.',
    nothing: 'Niet ingevuld',
    anonymous: 'Ik blijf anoniem',
    selfTitle: 'U bent anoniem, maar in uw tekst staat misschien iets over uzelf',
    selfBody: 'Dit lazen wij. U mag het laten staan of wijzigen:',
    honestyTitle: 'Wat u weten moet',
    honesty:
      'Meld alleen wat volgens u waar is. Iemand met opzet vals beschuldigen is strafbaar. Vergist u zich? Dat is niet strafbaar.',
    button: 'Verstuur de melding',
    unfinished: 'Nog niet alles is ingevuld.',
  },
  sent: {
    title: 'Wij hebben uw melding',
    reference: 'Uw kenmerk',
    referenceHint: 'Hiermee kunt u over uw melding praten. Het is niet geheim.',
    receipt: 'Uw geheime code',
    receiptHint:
      'Bewaar deze code goed. Wij laten hem maar één keer zien en kunnen hem niet terugvinden. Met de code leest u berichten bij ‘Mijn melding’ en vult u uw melding aan.',
    print:
      'Druk deze pagina af of schrijf de code over. Doe dat niet op een computer of telefoon die iemand anders ook gebruikt.',
    nextTitle: 'Wat gebeurt er nu?',
    next: [
      'Wij leggen uw melding vandaag vast.',
      'Binnen vijf werkdagen leest en beoordeelt een medewerker uw melding en geeft hem door aan wie er iets mee kan doen.',
      'U hoort niet wat de uitkomst is. Dat mogen wij niet zeggen: het gaat over andere mensen.',
      'Hebben wij een vraag? Dan staat die bij ‘Mijn melding’. Kijk daar na ongeveer een week.',
      'Een melding is geen bewijs. Een mens kijkt altijd eerst of het klopt.',
    ],
    mailbox: 'Ga naar Mijn melding',
    close: 'Klaar: wis dit van het scherm',
  },
  expired: {
    title: 'Uw melding is niet meer open',
    body: [
      'U was langer dan een dag weg, of uw browser bewaart geen cookies. Wij gebruiken één cookie, alleen om uw tekst te bewaren tot u hem verstuurt.',
      'Wat u had ingevuld, is gewist.',
    ],
    button: 'Begin opnieuw',
  },
  busy: {
    title: 'Het is nu erg druk',
    body: (minutes: number) =>
      `Er komen op dit moment veel meldingen binnen. Uw tekst is bewaard. Probeer het over ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`,
    again: 'Probeer het opnieuw',
  },
  failed: {
    title: 'Het versturen lukte niet',
    body: 'Er ging iets mis bij ons. Uw tekst is bewaard. Probeer het over een paar minuten opnieuw, of bel ons.',
    again: 'Ga terug naar uw melding',
  },
  missing: { title: 'Deze pagina is er niet', body: 'Misschien klopt het adres niet helemaal.' },
  mailbox: {
    title: 'Mijn melding',
    lead: 'Vul uw geheime code in. Dan ziet u hoe het met uw melding staat en of er een bericht voor u is.',
    label: 'Geheime code',
    hint: 'Vijf groepen van vier tekens, bijvoorbeeld 7KTM-… Streepjes en hoofdletters maken niet uit.',
    button: 'Bekijk mijn melding',
    reference: 'Kenmerk',
    receivedAt: 'Ontvangen',
    state: 'Stand',
    states: { ontvangen: 'Ontvangen', 'in behandeling': 'In behandeling', afgerond: 'Afgerond' },
    stateHint: 'Meer kunnen wij niet zeggen, want het gaat over andere mensen.',
    messages: 'Berichten',
    noMessages: 'Er zijn geen berichten voor u.',
    fromDesk: 'Van ons',
    fromYou: 'Van u',
    supplement: 'Wilt u iets toevoegen of antwoorden?',
    supplementLabel: 'Uw bericht',
    supplementButton: 'Verstuur',
    supplementSent: 'Uw bericht is verstuurd.',
    other: 'Vul een andere code in',
  },
  privacy: {
    title: 'Uw privacy',
    body: [
      'U kunt melden zonder te zeggen wie u bent. Wij bewaren geen IP-adres, ook niet in logboeken. Wij gebruiken geen volgcookies en geen diensten van anderen op deze pagina’s.',
      'Zolang u bezig bent, bewaren wij uw tekst versleuteld. De sleutel zit alleen in uw browser. Na een dag wordt uw tekst gewist als u hem niet verstuurt.',
      'Vult u contactgegevens in? Die staan apart van uw melding, met een eigen sleutel. Wie de melding behandelt, kan ze niet zien. Elke keer dat iemand ze opent, leggen wij vast en krijgt de coördinator bericht.',
      'Uw geheime code bewaren wij niet. Wij bewaren alleen een controlegetal, waaruit niemand de code kan halen.',
      'Gaat uw melding over iemand anders, dan kan die persoon vragen welke gegevens wij hebben. Wij vertellen dan niet wie er gemeld heeft.',
      'Heeft u zelf gegevens ingevuld? Dan mag u vragen om die te zien, te verbeteren of te wissen.',
    ],
  },
  accessibility: {
    title: 'Toegankelijkheid',
    body: [
      'Iedereen moet kunnen melden. Deze pagina’s werken zonder JavaScript, met alleen een toetsenbord, met een schermlezer en met tekst op 400%.',
      'Wij testen elke pagina automatisch op WCAG 2.2, niveau AA. Een test met mensen die een schermlezer gebruiken moet de organisatie die dit formulier gebruikt nog doen.',
      'Lukt iets niet? Bel ons. Dan vullen wij de melding samen in.',
    ],
  },
  /** A Dutch flaw brings its own sentence. */
  flaws: {} as Readonly<Record<string, string>>,
};

export type ReportWords = Widened<typeof reportNl>;

/** The shape of the words without their letters, so that English may differ in the letters only. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };
