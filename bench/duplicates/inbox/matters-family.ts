import type { Matter } from './matter.js';

/** Marriages, kinship, identity, documents, naturalisation. */
export const FAMILY_MATTERS: readonly Matter[] = [
  {
    code: 'SCHIJNRELATIE',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} is op papier getrouwd met {ander}, maar ze leven niet samen',
        'het huwelijk van {wie} en {ander} is nep',
        '{ander} en {wie} hebben alleen voor de verblijfsvergunning een relatie opgegeven',
        '{wie} and {ander} only married for the papers',
      ],
      [
        'voor de bruiloft is {bedrag} betaald',
        'ze kreeg {bedrag} om ja te zeggen',
        'er ging {bedrag} over tafel in een envelop',
        'an amount of {bedrag} was paid for the wedding',
      ],
      [
        'de trouwerij was op {dag} in {plaats}',
        '{dag} zijn ze in {plaats} voor de ambtenaar verschenen',
        'huwelijksdatum: {dag}, gemeente {plaats}',
        'the ceremony took place in {plaats} on {dag}',
      ],
      [
        'de echtgenoot slaapt ergens anders, namelijk bij een vriendin',
        'hij heeft gewoon een andere vrouw en kinderen',
        'ik zie de partner daar nooit, alleen als er controle komt',
        'the husband lives with another woman',
      ],
      [
        'ze oefenen de vragen voor het interview uit een schrift',
        'antwoorden voor het gehoor worden uit het hoofd geleerd',
        'er ligt een lijst met ingestudeerde antwoorden over tandenborstels en schoonouders',
        'they rehearse the interview questions together',
      ],
      [
        'de foto’s van de vakantie zijn op een middag gemaakt',
        'alle kiekjes zijn in scène gezet, steeds dezelfde trui',
        'er zijn foto’s gemaakt om bewijs te hebben',
        'the pictures were staged',
      ],
    ],
  },
  {
    code: 'IDENTITEITSFRAUDE',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} gebruikt het paspoort van {ander}',
        'het identiteitsbewijs waarmee {wie} rondloopt hoort bij {ander}',
        '{wie} geeft zich uit voor {ander}',
        '{wie} travels on the passport of {ander}',
      ],
      [
        'op {dag} is {wie} zo door de controle gekomen',
        '{dag} liet hij die kaart zien bij de balie',
        'bij een controle op {dag} is dit niet gezien',
        'on {dag} nobody noticed at the desk',
      ],
      [
        'hij heeft een litteken boven zijn oog, op de pasfoto zie je dat niet',
        'het gezicht op de foto lijkt niet, let op het litteken',
        'de oren en het litteken kloppen niet met de afbeelding',
        'the scar over the eye is missing on the photograph',
      ],
      [
        'beide zijn ingeschreven op {adres}',
        'post voor allebei komt binnen bij {adres}',
        'het briefadres is {adres}',
        'both get their letters at {adres}',
      ],
      [
        'voor het lenen van de pas wordt {bedrag} per maand gerekend',
        'elke maand gaat er {bedrag} naar de echte eigenaar',
        'huur van het document: {bedrag}',
        '{bedrag} a month is paid for the use of it',
      ],
      [
        'met {nummer} kun je een pas bestellen',
        'wie er een nodig heeft belt {nummer}',
        'contact loopt via {nummer}',
        'you call {nummer} to get one',
      ],
    ],
  },
  {
    code: 'DOCUMENTFRAUDE',
    withOrganisation: true,
    withOther: false,
    facts: [
      [
        '{wie} heeft een vals diploma van {zaak}',
        'het getuigschrift van {zaak} dat {wie} inleverde is nagemaakt',
        'het diploma van {wie} is niet echt, {zaak} kent deze persoon niet',
        '{wie} handed in a forged diploma of {zaak}',
      ],
      [
        'de stempel is scheef en de letter klopt niet',
        'het lettertype wijkt af en het zegel is gekopieerd',
        'watermerk ontbreekt, stempel lijkt geprint',
        'seal and typeface are wrong',
      ],
      [
        'het stuk is gedateerd {dag}, toen was men dicht',
        'dagtekening {dag}: een sluitingsdag',
        'er staat {dag} op maar dat kan niet',
        'it is dated {dag}, when they were closed',
      ],
      [
        'een drukker in {plaats} maakt ze',
        'het wordt in {plaats} geprint achter een copyshop',
        'herkomst vermoedelijk {plaats}',
        'they are printed in {plaats}',
      ],
      [
        'prijs {bedrag} per stuk',
        'kosten: {bedrag}',
        'men vraagt er {bedrag} voor',
        'each one costs {bedrag}',
      ],
      [
        'er zijn er zeker {aantal} van verkocht',
        'minstens {aantal} mensen hebben er zo een',
        'ik weet van {aantal} andere gevallen',
        '{aantal} other people bought one',
      ],
    ],
  },
  {
    code: 'NATURALISATIE',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} verzweeg bij de naturalisatie een tweede gezin met {ander}',
        '{wie} heeft in het buitenland nog een huwelijk met {ander} dat niet is opgegeven',
        'bij de aanvraag voor Nederlanderschap is de relatie van {wie} met {ander} niet vermeld',
        '{wie} concealed a second marriage with {ander} when asking for Dutch nationality',
      ],
      [
        'ze hebben samen {aantal} kinderen',
        'er zijn {aantal} kinderen uit die verbintenis',
        'kinderen: {aantal}',
        'they have {aantal} children together',
      ],
      [
        'de eed is afgelegd op {dag}',
        '{dag} was de ceremonie op het stadhuis',
        'nationaliteit verkregen per {dag}',
        'the oath was taken on {dag}',
      ],
      [
        'maandelijks wordt {bedrag} overgemaakt naar rekening {iban}',
        'onderhoud van {bedrag} gaat via {iban}',
        'zie de overboekingen van {bedrag} op {iban}',
        'he wires {bedrag} each month to {iban}',
      ],
      [
        'de familie in {plaats} weet ervan',
        'zijn broer in {plaats} kan dit bevestigen',
        'navraag kan in {plaats} bij verwanten',
        'relatives in {plaats} can confirm',
      ],
    ],
  },
  {
    code: 'EXAMENFRAUDE',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        '{ander} heeft het inburgeringsexamen gemaakt voor {wie}',
        'niet {wie} maar {ander} zat in de examenzaal',
        '{wie} liet de taaltoets doen door {ander}',
        '{ander} sat the language exam for {wie}',
      ],
      [
        'het was op {dag} om {uur}',
        'de zitting van {dag}, {uur}',
        'tijdstip: {dag} {uur}',
        'it happened on {dag} at {uur}',
      ],
      [
        'de locatie was {zaak}',
        'dit gebeurde bij {zaak}',
        'afgenomen door {zaak}',
        'at the premises of {zaak}',
      ],
      [
        'daar stond {bedrag} tegenover',
        'de invaller ving {bedrag}',
        'betaald: {bedrag}',
        'the stand-in got {bedrag}',
      ],
      [
        '{wie} spreekt geen woord Nederlands maar heeft wel een acht',
        'een hoog cijfer terwijl hij de taal niet beheerst',
        'aan de kassa kan hij niet eens om een tas vragen en toch geslaagd',
        'he does not speak the language and still got a high mark',
      ],
      [
        'aanmelden gaat met {nummer}',
        'via {nummer} wordt een plek geregeld',
        'bel {nummer} en het wordt gefikst',
        'places are arranged through {nummer}',
      ],
    ],
  },
];
