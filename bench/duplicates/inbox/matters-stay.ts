import type { Matter } from './matter.js';

/** Entry, addresses, asylum, trafficking. */
export const STAY_MATTERS: readonly Matter[] = [
  {
    code: 'MENSENSMOKKEL',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} brengt mensen over de grens',
        '{wie} rijdt personen zonder visum het land in',
        'smokkelaar is {wie}',
        '{wie} drives people across the border',
      ],
      [
        'in een {kenteken} met verborgen ruimte',
        'de auto heeft kenteken {kenteken}',
        'voertuig: {kenteken}',
        'the car has plate {kenteken}',
      ],
      [
        '{bedrag} de man',
        'elke passagier legt {bedrag} neer',
        'opbrengst {bedrag} per hoofd',
        '{bedrag} per head',
      ],
      [
        'op {dag} kwamen er {aantal} aan in {plaats}',
        '{aantal} personen, aankomst {plaats} {dag}',
        '{dag} stapten er {aantal} uit bij het station van {plaats}',
        '{aantal} people arrived in {plaats} on {dag}',
      ],
      [
        '{ander} wacht ze op en brengt ze naar {adres}',
        'opvang bij {ander}, {adres}',
        'ze overnachten op {adres} onder toezicht van {ander}',
        '{ander} takes them to {adres}',
      ],
      [
        'communicatie met een prepaidtoestel, {nummer}',
        'zijn nummer is {nummer}',
        'belt met {nummer}',
        'he uses {nummer}',
      ],
    ],
  },
  {
    code: 'ADRESFRAUDE_BRP',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} staat ingeschreven op {adres} maar woont daar niet',
        'op {adres} verblijft niemand die {wie} heet',
        'de inschrijving van {wie} op {adres} is schijn',
        '{wie} is registered at {adres} but does not live there',
      ],
      [
        'er staan {aantal} namen op dat adres',
        'volgens de brievenbus {aantal} bewoners',
        '{aantal} ingeschrevenen',
        '{aantal} names are on that address',
      ],
      [
        '{ander} verkoopt de inschrijvingen voor {bedrag}',
        'voor {bedrag} mag je je bij {ander} inschrijven',
        '{ander} int {bedrag} per naam',
        '{ander} charges {bedrag} for it',
      ],
      [
        'bij huisbezoek op {dag} trof men een lege kamer',
        '{dag}: woning onbewoond, geen bed',
        'controle {dag} leverde niets op',
        'a visit on {dag} found an empty room',
      ],
      [
        'in werkelijkheid woont hij in {plaats}',
        'de echte woonplek is {plaats}',
        'feitelijk verblijf: {plaats}',
        'he really lives in {plaats}',
      ],
      [
        'toeslagen lopen gewoon door',
        'hij vangt huurtoeslag en zorgtoeslag',
        'er wordt uitkering op dit adres getrokken',
        'benefits are still being paid',
      ],
    ],
  },
  {
    code: 'MISBRUIK_ASIEL',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} is op vakantie geweest in het land waarvoor hij vluchtte',
        '{wie} vloog terug naar het land van herkomst',
        'statushouder {wie} reisde naar huis',
        '{wie} went on holiday in the country he fled from',
      ],
      [
        'vertrek {dag} vanaf {plaats}',
        'hij nam {dag} het vliegtuig vanuit {plaats}',
        'reisdatum {dag}, luchthaven {plaats}',
        'the flight left from {plaats} on {dag}',
      ],
      [
        'hij bleef {aantal} weken',
        'duur: {aantal} weken',
        '{aantal} weken later was hij terug',
        'he stayed for {aantal} weeks',
      ],
      [
        'op sociale media staan strandfoto’s',
        'zie zijn profiel met foto’s van een bruiloft daar',
        'filmpjes van het feest staan online',
        'there are pictures on social media',
      ],
      ['{ander} reisde mee', 'samen met {ander}', 'in gezelschap van {ander}', 'together with {ander}'],
      [
        'hij reisde over land het laatste stuk om stempels te vermijden',
        'via een buurland, zodat er niets in het paspoort staat',
        'omgereden om geen inreisstempel te krijgen',
        'he went through a neighbouring country to avoid stamps',
      ],
    ],
  },
  {
    code: 'MENSENHANDEL_OVERIG',
    withOrganisation: false,
    withOther: true,
    facts: [
      [
        '{wie} wordt gedwongen in de prostitutie door {ander}',
        '{ander} laat {wie} tegen haar wil klanten ontvangen',
        '{wie} is slachtoffer van een loverboy: {ander}',
        '{ander} forces {wie} into prostitution',
      ],
      ['dat gebeurt op {adres}', 'klanten komen naar {adres}', 'werkadres {adres}', 'it happens at {adres}'],
      [
        'ze moet {bedrag} per dag afdragen',
        'de schuld is {bedrag}',
        '{bedrag} moet terugverdiend worden',
        'she has to hand over {bedrag}',
      ],
      [
        'advertenties met nummer {nummer}',
        'in de advertentie staat {nummer}',
        'boeken via {nummer}',
        'the advertisement shows {nummer}',
      ],
      [
        'er is een meisje van zestien bij',
        'een van hen is minderjarig',
        'jongste is nog geen achttien',
        'one of them is under age',
      ],
      [
        'op {dag} hoorde ik haar gillen',
        '{dag} was er geschreeuw en huilen',
        'incident {dag}',
        'there was screaming on {dag}',
      ],
    ],
  },
  {
    code: 'INKOMEN_FINANCIEEL',
    withOrganisation: true,
    withOther: true,
    facts: [
      [
        '{wie} heeft valse loonstroken van {zaak} ingediend',
        'de inkomensverklaring van {wie} namens {zaak} deugt niet',
        'het dienstverband van {wie} bij {zaak} is verzonnen voor de gezinshereniging',
        '{wie} used false payslips of {zaak}',
      ],
      [
        'er wordt {bedrag} bruto opgegeven',
        'opgegeven inkomen {bedrag}',
        'volgens de stukken {bedrag} per maand',
        'the stated income is {bedrag}',
      ],
      [
        'de partner die over moet komen is {ander}',
        'doel is verblijf voor {ander}',
        'aanvraag ten behoeve van {ander}',
        'the application is for {ander}',
      ],
      [
        'het geld wordt rondgepompt via {iban}',
        'storting en opname op {iban}',
        'afschriften {iban} vertonen rondboekingen',
        'money goes round through {iban}',
      ],
      [
        'hij heeft daarnaast een uitkering',
        'ondertussen ontvangt hij bijstand',
        'tegelijk loopt er een WW',
        'he is on benefits as well',
      ],
      [
        'het contract eindigde {dag} alweer',
        'per {dag} ontslagen',
        'dienstverband stopte {dag}',
        'the contract ended on {dag}',
      ],
    ],
  },
];
