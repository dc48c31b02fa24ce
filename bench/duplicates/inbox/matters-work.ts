import type { Matter } from './matter.js';

/** Labour, study, sponsors, agents. */
export const WORK_MATTERS: readonly Matter[] = [
  {
    code: 'ARBEIDSUITBUITING',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        '{wie} moet bij {zaak} dag en nacht doorwerken',
        'bij {zaak} wordt {wie} uitgebuit',
        '{zaak} laat {wie} werken zonder fatsoenlijk loon',
        '{wie} is being exploited at {zaak}',
      ],
      [
        'het paspoort is ingenomen door {ander}',
        '{ander} bewaart de papieren in een kluis',
        'de pas ligt bij {ander} en die geeft hem niet terug',
        '{ander} took the passport',
      ],
      [
        'ze slapen met {aantal} man op {adres}',
        'in {adres} liggen {aantal} matrassen',
        'huisvesting {adres}, {aantal} personen',
        '{aantal} people sleep at {adres}',
      ],
      [
        'uurloon ligt rond {bedrag}',
        'men krijgt maar {bedrag} mee',
        'uitbetaald wordt {bedrag} contant',
        'they get no more than {bedrag}',
      ],
      [
        'elke ochtend om {uur} haalt een busje met kenteken {kenteken} ze op',
        'het vervoer is een bestelbus {kenteken}, vertrek {uur}',
        'om {uur} rijdt de {kenteken} voor',
        'a van with plate {kenteken} picks them up at {uur}',
      ],
      [
        'wie klaagt wordt met uitzetting gedreigd',
        'er wordt geslagen als iemand praat',
        'ze zijn bang voor de baas',
        'people are threatened and afraid',
      ],
      [
        'op {dag} is iemand gewond geraakt en niet naar de dokter gebracht',
        '{dag} viel er een man van de steiger',
        'ongeval {dag}, geen hulp ingeroepen',
        'a worker got hurt on {dag} and got no doctor',
      ],
    ],
  },
  {
    code: 'ILLEGALE_TEWERKSTELLING',
    withOrganisation: true,
    withOther: false,
    facts: [
      [
        '{wie} werkt zwart bij {zaak}',
        '{zaak} heeft {wie} in dienst zonder tewerkstellingsvergunning',
        'in de keuken van {zaak} staat {wie}, zonder papieren',
        '{wie} works off the books at {zaak}',
      ],
      [
        'vooral in het weekend vanaf {uur}',
        'diensten beginnen om {uur}',
        'aanwezig vanaf {uur}',
        'shifts start at {uur}',
      ],
      [
        'in totaal gaat het om {aantal} krachten',
        '{aantal} illegalen achter',
        'er lopen er {aantal} rond',
        'there are {aantal} of them',
      ],
      [
        'het loon is {bedrag} in het handje',
        'zonder strook, {bedrag} per dag',
        'cash {bedrag}',
        'paid {bedrag} in cash',
      ],
      [
        'bij controle rennen ze via de achterdeur weg',
        'toen de inspectie kwam zaten ze in de koelcel',
        'ze verstoppen zich zodra er iemand met een badge komt',
        'they hide when inspectors come',
      ],
      [
        'op {dag} heb ik het zelf gezien',
        '{dag} was ik daar klant',
        'waargenomen {dag}',
        'I saw it myself on {dag}',
      ],
    ],
  },
  {
    code: 'SCHIJN_ARBEID',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        '{wie} staat als kennismigrant bij {zaak} maar verschijnt nooit',
        'het contract van {wie} met {zaak} is voor de vorm',
        'de baan van {wie} bij {zaak} bestaat alleen op papier',
        'the contract between {wie} and {zaak} exists on paper only',
      ],
      [
        'het salaris van {bedrag} wordt teruggestort',
        'na betaaldag gaat {bedrag} weer terug',
        'van de {bedrag} blijft niets over want die moet hij inleveren',
        'the salary of {bedrag} is paid back',
      ],
      [
        'terugbetaling loopt over {iban}',
        'rekening {iban} wordt daarvoor gebruikt',
        'zie mutaties {iban}',
        'the money returns through {iban}',
      ],
      [
        'op kantoor aan {adres} staat een leeg bureau',
        'het adres {adres} is een postbus',
        '{adres} is gewoon een woonhuis',
        'the office at {adres} is empty',
      ],
      [
        '{ander} regelt dit voor meerdere landgenoten',
        'de tussenpersoon heet {ander}',
        'contactpersoon is {ander}',
        '{ander} arranges it for several people',
      ],
      [
        'sinds {dag} gaat het zo',
        'ingangsdatum dienstverband {dag}',
        'begonnen op {dag}',
        'it has been so since {dag}',
      ],
    ],
  },
  {
    code: 'SCHIJN_STUDIE',
    withOrganisation: true,
    withOther: false,
    facts: [
      [
        '{wie} staat ingeschreven bij {zaak} maar volgt geen lessen',
        'student {wie} is bij {zaak} al maanden niet gezien',
        '{wie} heeft een studievisum voor {zaak} en studeert niet',
        '{wie} is enrolled at {zaak} but never attends',
      ],
      [
        'in plaats daarvan bezorgt hij maaltijden',
        'overdag fietst hij voor een bezorgdienst',
        'hij rijdt pakketten rond',
        'he delivers meals instead',
      ],
      [
        'collegegeld van {bedrag} is door een ander voldaan',
        'iemand maakte {bedrag} over als inschrijfgeld',
        'borg {bedrag} geleend en direct terug',
        'the fee of {bedrag} was borrowed',
      ],
      [
        'de presentielijst van {dag} is vervalst',
        'op {dag} tekende een medestudent voor hem',
        'handtekening {dag} is niet van hem',
        'the attendance list of {dag} was faked',
      ],
      [
        'nul studiepunten in {aantal} maanden',
        'al {aantal} maanden geen enkel tentamen',
        '{aantal} maanden zonder resultaat',
        'no credits in {aantal} months',
      ],
    ],
  },
  {
    code: 'REFERENT_FRAUDE',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        '{zaak} meldt niet dat {wie} al weg is',
        'referent {zaak} verzwijgt het vertrek van {wie}',
        '{wie} werkt allang niet meer voor {zaak} en dat is niet doorgegeven',
        '{zaak} did not report that {wie} left',
      ],
      [
        'de uitdiensttreding was {dag}',
        'laatste werkdag: {dag}',
        'vertrokken op {dag}',
        'the last working day was {dag}',
      ],
      [
        'loonaangiften zijn aangepast',
        'de loonstroken kloppen niet met de belastingdienst',
        'er is geknoeid met de salarisadministratie',
        'payslips have been altered',
      ],
      [
        'directeur {ander} weet er alles van',
        'bestuurder {ander} tekende zelf',
        'dit op aanwijzing van {ander}',
        'director {ander} signed it',
      ],
      [
        'het betreft {aantal} vergunninghouders',
        'nog {aantal} anderen in dezelfde positie',
        'in totaal {aantal} dossiers',
        'it concerns {aantal} permit holders',
      ],
      [
        'het norminkomen van {bedrag} wordt niet gehaald',
        'het echte loon is {bedrag}, te laag dus',
        'feitelijk verdient men {bedrag}',
        'the real wage is {bedrag}',
      ],
    ],
  },
  {
    code: 'GEMACHTIGDE_FRAUDE',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        'adviseur {ander} van {zaak} schrijft asielverhalen voor cliënten zoals {wie}',
        '{wie} kocht een verhaal bij {ander} van {zaak}',
        'het relaas van {wie} komt uit de koker van {ander}, kantoor {zaak}',
        '{ander} of {zaak} sold {wie} an asylum story',
      ],
      [
        'tarief {bedrag}',
        'daarvoor moest {bedrag} worden neergelegd',
        'rekening: {bedrag} zonder bon',
        'the fee was {bedrag}',
      ],
      [
        'betalen gaat naar {iban}',
        'het geld ging naar {iban}',
        'bankrekening {iban}',
        'money goes to {iban}',
      ],
      [
        'bij het gesprek op {dag} werd alles voorgezegd',
        '{dag} is het verhaal gerepeteerd',
        'voorbereiding vond plaats {dag}',
        'it was rehearsed on {dag}',
      ],
      [
        'er worden valse doktersverklaringen bij geleverd',
        'medische verklaring hoort bij het pakket',
        'ook een verzonnen littekenrapport',
        'a fake medical report is part of the deal',
      ],
      ['bereikbaar op {nummer}', 'mobiel {nummer}', 'afspraken via {nummer}', 'reachable at {nummer}'],
    ],
  },
];
