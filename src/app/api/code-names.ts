export interface Coded {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

type Names = Readonly<Record<string, readonly [nl: string, en: string]>>;

/** The words for codes, Dutch and English; code-names.test.ts fails when a code lacks them. */
export const CODE_NAMES: Readonly<Record<string, Names>> = {
  routes: {
    USZ: ['Unit Speciale Zaken', 'Special Cases Unit'],
    AVIM: ['Politie AVIM', 'Police AVIM'],
    NLA_OPSPORING: ['Arbeidsinspectie, Opsporing', 'Labour Authority, Investigation'],
    KMAR: ['Koninklijke Marechaussee', 'Royal Marechaussee'],
    TOEZICHT: ['Afdeling Toezicht', 'Supervision Department'],
    PRIMAIR_PROCES: ['Primair proces', 'Regular decision process'],
    NLA_TOEZICHT: ['Arbeidsinspectie, Toezicht', 'Labour Authority, Supervision'],
    KETENSERVICELIJN: ['Ketenservicelijn', 'Chain service line'],
    KLANTCONTACT: ['Klantcontact', 'Customer contact'],
    GEEN: ['Geen: sluiten', 'None: close'],
  },
  verbs: {
    waarschuwen: ['waarschuwen', 'warn'],
    'laten beoordelen': ['laten beoordelen', 'have assessed'],
    delen: ['delen', 'share'],
    informeren: ['informeren', 'inform'],
    doorzetten: ['doorzetten', 'forward'],
    aanbieden: ['aanbieden', 'offer for handling'],
    doorverwijzen: ['doorverwijzen', 'redirect'],
    sluiten: ['sluiten', 'close'],
  },
  channels: {
    WEBFORM: ['Website', 'Website'],
    TELEFOON: ['Telefoon', 'Telephone'],
    BRIEF: ['Brief', 'Letter'],
    EMAIL: ['E-mail', 'E-mail'],
    LOKET: ['Loket', 'Counter'],
    INTERN: ['Intern', 'Internal'],
    PARTNER_API: ['Partner', 'Partner'],
    IMPORT: ['Import', 'Import'],
  },
  sourceKinds: {
    ANONIEM: ['Anonieme melder', 'Anonymous tipster'],
    BURGER: ['Burger', 'Member of the public'],
    KLANTDIRECTIE: ['Klantdirectie', 'Client directorate'],
    KETENSERVICELIJN: ['Ketenservicelijn', 'Chain service line'],
    HANDHAVINGSCOORDINATOR: ['Handhavingscoördinator', 'Enforcement co-ordinator'],
    NLA: ['Arbeidsinspectie', 'Labour Authority'],
    POLITIE: ['Politie', 'Police'],
    KMAR: ['Marechaussee', 'Marechaussee'],
    GEMEENTE: ['Gemeente', 'Municipality'],
    KETENPARTNER: ['Andere ketenpartner', 'Other chain partner'],
    DERDE: ['Derde', 'Third party'],
    HANDHAVING: ['Eigen handhaving', 'Own enforcement'],
  },
  closingReasons: {
    GEEN_SIGNAAL: ['Geen signaal', 'No signal'],
    ONVOLDOENDE: ['Onvoldoende informatie', 'Not enough information'],
    KENNELIJK_ONJUIST: ['Kennelijk onjuist', 'Evidently incorrect'],
    BUITEN_BEREIK: ['Buiten bereik', 'Out of scope'],
    AFGEHANDELD: ['Afgehandeld', 'Handled'],
  },
  flags: {
    SPOED: ['Spoed', 'Urgent'],
    NV_COMPARTIMENT: ['Afgesloten (nationale veiligheid)', 'Sealed (national security)'],
    BRONBESCHERMING_HOOG: ['Bron extra beschermen', 'High source protection'],
    SLACHTOFFERS: ['Slachtoffers', 'Victims'],
    MINDERJARIG: ['Minderjarige', 'Minor'],
    BEVROREN: ['Bevroren', 'Frozen'],
    INJECTIE_POGING: ['Opdracht in de tekst', 'Instruction in the text'],
  },
  handlingCodes: {
    H0: ['H0 vrij binnen de wet', 'H0 free within the law'],
    H1: ['H1 niet in een rechtszaak zonder toestemming', 'H1 not in court without permission'],
    H2: ['H2 niet doorgeven zonder toestemming', 'H2 no dissemination without permission'],
    H3: ['H3 andere beperking', 'H3 other restriction'],
    INTERN_HIK: ['Alleen binnen het knooppunt', 'Within the hub only'],
    INTERN_IND: ['Alleen binnen de organisatie', 'Within the organisation only'],
    NV: ['Nationale veiligheid', 'National security'],
    BRON: ['Bron beschermen', 'Protect the source'],
  },
  gradeSource: {
    A: ['A geen twijfel', 'A no doubt'],
    B: ['B meestal betrouwbaar', 'B mostly reliable'],
    C: ['C meestal onbetrouwbaar', 'C mostly unreliable'],
    X: ['X niet te beoordelen', 'X cannot be assessed'],
  },
  gradeInfo: {
    '1': ['1 juistheid staat vast', '1 accuracy not in doubt'],
    '2': ['2 bekend bij de bron zelf', '2 known personally to the source'],
    '3': ['3 niet zelf gezien, wel bevestigd', '3 not known personally, corroborated'],
    '4': ['4 niet zelf gezien, niet bevestigd', '4 not known personally, not corroborated'],
  },
  intents: {
    opzettelijk: ['Opzettelijk', 'Intentional'],
    onopzettelijk: ['Onopzettelijk', 'Unintentional'],
    onbekend: ['Onbekend', 'Unknown'],
  },
  urgencies: { NORMAAL: ['Normaal', 'Normal'], SPOED: ['Spoed', 'Urgent'] },
  states: {
    ONTVANGEN: ['Ontvangen', 'Received'],
    GEREGISTREERD: ['Geregistreerd', 'Registered'],
    IN_BEOORDELING: ['In beoordeling', 'Under assessment'],
    BEOORDEELD: ['Beoordeeld', 'Assessed'],
    GEKOPPELD: ['Gekoppeld', 'Linked'],
    ONKOPPELBAAR: ['Nog niet te koppelen', 'Unlinkable for now'],
    VEREDELD: ['Veredeld', 'Enriched'],
    ROUTE_VOORGESTELD: ['Route voorgesteld', 'Route proposed'],
    DOORGEZET: ['Doorgezet', 'Forwarded'],
    GERETOURNEERD: ['Geretourneerd', 'Returned'],
    TERUGGEKOPPELD: ['Teruggekoppeld', 'Fed back'],
    DUBBEL: ['Dubbel', 'Duplicate'],
    DOORVERWEZEN: ['Doorverwezen', 'Redirected'],
    GESLOTEN: ['Gesloten', 'Closed'],
    VERNIETIGD: ['Vernietigd', 'Destroyed'],
    OVERGEBRACHT: ['Overgebracht naar archief', 'Transferred to archive'],
  },
  mentionKinds: {
    person: ['Persoon', 'Person'],
    organisation: ['Organisatie', 'Organisation'],
    address: ['Adres', 'Address'],
    phone: ['Telefoonnummer', 'Phone number'],
    email: ['E-mailadres', 'E-mail address'],
    iban: ['IBAN', 'IBAN'],
    'v-number': ['V-nummer', 'V-number'],
    kvk: ['KvK-nummer', 'Chamber of Commerce number'],
    plate: ['Kenteken', 'Number plate'],
    document: ['Documentnummer', 'Document number'],
  },
  mentionRoles: {
    subject: ['Betrokkene', 'Subject'],
    referent: ['Referent', 'Sponsor'],
    werkgever: ['Werkgever', 'Employer'],
    facilitator: ['Facilitator', 'Facilitator'],
    slachtoffer: ['Slachtoffer', 'Victim'],
    getuige: ['Getuige', 'Witness'],
    melder: ['Melder', 'Tipster'],
    derde: ['Derde', 'Third party'],
  },
  enrichmentSources: {
    SPONSORREGISTER: ['Register erkend referenten', 'Register of recognised sponsors'],
    EIGEN_HISTORIE: ['Eigen signalen', 'Own signals'],
    REGISTER: ['Referentieregister', 'Reference register'],
  },
  returnReasons: {
    NIET_BEVOEGD: ['Niet voor ons', 'Not ours to handle'],
    ONVOLDOENDE: ['Te weinig informatie', 'Not enough information'],
    AL_BEKEND: ['Al bekend', 'Already known'],
    ANDERS: ['Anders', 'Other'],
  },
  outcomes: {
    gegrond: ['Gegrond', 'Founded'],
    ongegrond: ['Ongegrond', 'Unfounded'],
    onbekend: ['Onbekend', 'Unknown'],
  },
};

/** Codes in their own order, with their words. */
export function codesOf(list: string, codes: readonly string[]): Coded[] {
  return codes.map((code) => {
    const [nl = code, en = code] = CODE_NAMES[list]?.[code] ?? [];
    return { code, nl, en };
  });
}
