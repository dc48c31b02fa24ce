/**
 * What a hard-set report can say. A point is one fact of an event with several ways to say it, Dutch before `||` and
 * English behind it; {…} are filled per event. Written apart from the matcher: nothing here is read by src/.
 */
export interface Point {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

export interface Theme {
  readonly code: string;
  readonly subjects: readonly ('one' | 'couple' | 'employer')[];
  readonly points: readonly Point[];
}

const points = (text: string): Point[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [nl = '', en = ''] = line.split('||');
      return { nl: nl.split('|').map((way) => way.trim()), en: en.split('|').map((way) => way.trim()) };
    });

export const THEMES: readonly Theme[] = [
  {
    code: 'work',
    subjects: ['employer'],
    points: points(`
{name} werkt daar zonder vergunning | er wordt zwart gewerkt door {name} | {name} heeft geen tewerkstellingsvergunning maar staat er elke dag | zonder de juiste papieren aan het werk: {name} || {name} works there without a permit | {name} has no work permit and is there every day
hij begint om {time} in de {room} | de dienst start om {time}, meestal in de {room} | vanaf {time} staat betrokkene in de {room} || the shift starts at {time} in the {room} | from {time} on he is in the {room}
het loon is {amount} euro per week en dat gaat contant | er wordt {amount} euro handje contantje betaald | uitbetaling in contanten, {amount} per week || pay is {amount} euro a week in cash | he gets {amount} euro cash every week
bij controle vertrekt iedereen door de achterdeur | als de inspectie komt verdwijnen zij via achter | via de achteruitgang weg zodra er controle is || when inspectors come everyone leaves by the back door | they run out the back at an inspection
in totaal zijn het {n} mensen | met nog {n} anderen | een groep van {n} personen || there are {n} people in total | together with {n} others
op de loonstrook staan {n} uren, in werkelijkheid zijn het er {big} | volgens de strook {n} uur, maar hij maakt er {big} | {big} uur per week terwijl er {n} op papier staan || the payslip says {n} hours but it is {big} | officially {n} hours, really {big}
de eigenaar heeft nog een tweede zaak aan de {street2} | er is ook een filiaal op de {street2} | dezelfde baas zit ook aan de {street2} || the owner has a second shop on {street2} | same boss also runs a place at {street2}
`),
  },
  {
    code: 'sham',
    subjects: ['couple'],
    points: points(`
het huwelijk van {name} is alleen op papier | {name} is getrouwd voor de verblijfsvergunning | er is sprake van een schijnhuwelijk van {name} | {name} heeft een neprelatie opgezet om te mogen blijven || the marriage of {name} exists on paper only | {name} married to get a residence permit
er is {amount} euro voor betaald | voor {amount} euro is dat geregeld | men vroeg {amount} euro || {amount} euro was paid for it | it cost {amount} euros
ze wonen niet samen, de een zit in {city2} | de partner woont gewoon in {city2} | apart wonend: de ander verblijft in {city2} || they do not live together, the other one stays in {city2} | the partner actually lives in {city2}
de foto's zijn op een dag gemaakt met steeds andere kleding | alle foto's van een en dezelfde dag, telkens een andere trui || all pictures were taken on one day in different clothes | the photos were staged on a single day
ze kennen elkaars familie niet | van de schoonfamilie weten ze niets | geen van beiden kent de ouders van de ander || they do not know each other's family | neither knows the parents of the other
hij heeft een vriendin en {small} kinderen in het land van herkomst | er is een ander gezin met {small} kinderen | thuis in het buitenland wachten een vrouw en {small} kinderen || he has a girlfriend and {small} children back home | there is another family with {small} kids
een tussenpersoon met de bijnaam {nick} heeft hen gekoppeld | dit liep via ene {nick} | ene {nick} bracht ze bij elkaar || a middleman called {nick} matched them | it went through someone named {nick}
`),
  },
  {
    code: 'address',
    subjects: ['one'],
    points: points(`
{name} woont niet op het adres waar hij staat ingeschreven | op het opgegeven adres is {name} nooit | {name} staat ingeschreven maar verblijft elders | inschrijving van {name} klopt niet || {name} does not live at the registered address | {name} is registered there but stays elsewhere
de brievenbus puilt uit | de post stapelt zich op | er ligt al {n} weken post || the mailbox is overflowing | mail has piled up for {n} weeks
de woning wordt onderverhuurd aan {n} personen | er zitten {n} huurders in | kamers gaan door aan {n} anderen || the house is sublet to {n} persons | {n} tenants live there
huur van {amount} per bed | per bed vraagt men {amount} euro | {amount} euro voor een matras || {amount} euro rent per bed | they ask {amount} for a mattress
sinds {month} is hij naar {city2} vertrokken | vanaf {month} zit betrokkene in {city2} | in {month} verhuisd naar {city2} || left for {city2} in {month} | since {month} living in {city2}
buurvrouw op nummer {n} kan dit bevestigen | vraag het op nummer {n} | ook nummer {n} heeft het gezien || the lady at number {n} can confirm | number {n} saw it as well
toeslagen lopen gewoon door | men ontvangt nog wel toeslag | de uitkering gaat door || benefits are still being paid | still receiving allowances
`),
  },
  {
    code: 'documents',
    subjects: ['one'],
    points: points(`
{name} gebruikt het paspoort van een ander | de papieren van {name} zijn niet van hem zelf | {name} doet zich voor als iemand anders | met andermans identiteitsbewijs: {name} || {name} uses somebody else's passport | {name} pretends to be another person
het document is gekocht in {city2} voor {amount} euro | {amount} euro betaald in {city2} voor de papieren | aangeschaft te {city2}, prijs {amount} || bought in {city2} for {amount} euro | paid {amount} euros in {city2} for the papers
de pasfoto lijkt er niet op | het gezicht op de foto klopt niet | andere man op de foto || the photo does not look like him | a different face on the picture
het diploma is nagemaakt | getuigschrift is vals | bij de opleiding kent niemand dit diploma || the diploma is forged | the certificate is fake
er liggen nog {n} blanco formulieren in de {colour} kast | in een {colour} kast worden {n} lege formulieren bewaard || {n} blank forms are kept in a {colour} cupboard | a {colour} cabinet holds {n} empty forms
een kennis werkzaam bij een kopieerwinkel helpt hem | de copyshop doet mee | geprint bij een kopieerzaak || a friend at a copy shop helps | printed at a copy shop
de geboortedatum is {small} jaar verschoven | hij is {small} jaar ouder dan hij zegt | leeftijd scheelt {small} jaar || the birth date is off by {small} years | he is {small} years older than stated
`),
  },
  {
    code: 'exploitation',
    subjects: ['employer'],
    points: points(`
{name} moet het paspoort afgeven | de identiteitspapieren van {name} zijn ingenomen | paspoort van {name} ligt bij de baas in de kluis || the passport of {name} was taken away | the boss keeps {name}'s passport in the safe
er is een schuld van {amount} euro die moet worden afgelost | men houdt {amount} in voor schulden | {amount} euro schuld voor de reis || a debt of {amount} euro has to be worked off | they withhold {amount} euros for the trip
slapen met {n} man in een {room} | {n} matrassen in de {room} | met zijn {n} in een {room} || {n} people sleep in a {room} | {n} mattresses in the {room}
{big} uur per week zonder vrije dag | zeven dagen, {big} uur | vrij krijgen ze niet, {big} uur in de week || {big} hours a week without a day off | seven days, {big} hours
er wordt gedreigd met de politie | dreigementen over uitzetting | wie klaagt wordt aangegeven || they threaten with the police | threats of deportation
een {colour} {car} haalt ze om {time} op | vervoer in een {colour} {car}, rond {time} | opgehaald met een {car} ({colour}) om {time} || a {colour} {car} picks them up at {time} | transport in a {colour} {car} around {time}
naar buiten mag alleen met begeleiding | zij mogen niet alleen naar buiten | de deur zit op slot || they may only go out accompanied | the door is locked
`),
  },
  {
    code: 'study',
    subjects: ['one'],
    points: points(`
{name} staat ingeschreven als student maar komt nooit in de les | studie van {name} is een dekmantel | op school heeft niemand {name} gezien | {name} volgt geen onderwijs || {name} is enrolled as a student but never attends | nobody at the school has ever seen {name}
in plaats daarvan bezorgt hij maaltijden, {big} uur | hij is {big} uur per week fietskoerier | rijdt voor een bezorgdienst, {big} uur || instead he delivers food {big} hours a week | works {big} hours as a courier
het collegegeld van {amount} is door een ander betaald | iemand anders maakte {amount} euro over voor de opleiding || tuition of {amount} was paid by someone else | another person transferred {amount} euro for the course
slechts {small} studiepunten gehaald | hij heeft {small} punten in een jaar | voortgang: {small} punten || only {small} credits so far | has {small} credits in a year
het examen is door een neef gemaakt | een familielid zat bij de toets | de toets deed iemand anders || a cousin sat the exam | somebody else took the test
het saldo op de bank was geleend | geld voor de aanvraag tijdelijk gestort | {amount} euro even op de rekening gezet || the bank balance was borrowed | money was parked on the account for the application
`),
  },
  {
    code: 'smuggling',
    subjects: ['one'],
    points: points(`
{name} brengt mensen de grens over | {name} regelt de reis voor anderen tegen betaling | mensensmokkel door {name} | {name} vervoert personen zonder papieren || {name} takes people across the border | {name} arranges journeys for money
per persoon {amount} euro | kosten {amount} de man | wie mee wil betaalt {amount} || {amount} euro per person | each pays {amount}
met een {colour} {car} via {city2} | de route gaat over {city2} in een {car}, {colour} | {colour} {car}, overstap te {city2} || in a {colour} {car} through {city2} | the route passes {city2} by {colour} {car}
vertrek op {weekday} om {time} | elke {weekday} rond {time} | zij gaan {weekday} {time} weg || leaving {weekday} at {time} | every {weekday} around {time}
opvang in een {room} met {n} anderen | {n} man wachten in de {room} | verblijf in een {room}, ongeveer {n} personen || shelter in a {room} with {n} others | {n} people wait in the {room}
contact gaat via een groep die {nick} heet | in de app heet de groep {nick} | groepsnaam is {nick} || contact is through a chat called {nick} | the chat group is named {nick}
`),
  },
  {
    code: 'income',
    subjects: ['one', 'couple'],
    points: points(`
het arbeidscontract van {name} is verzonnen | {name} heeft een vals dienstverband | {name} werkt daar helemaal niet, alleen op papier | het inkomen van {name} is nep || the contract of {name} is invented | {name} does not really work there, only on paper
het salaris van {amount} wordt contant teruggegeven | {amount} loon gaat direct terug naar de baas | terugbetaling van {amount} in een envelop || the salary of {amount} is handed back in cash | {amount} goes straight back to the boss
de onderneming bestaat {n} maanden en heeft geen klanten | lege bv, {n} maanden oud | geen enkele klant sinds {n} maanden || the firm is {n} months old and has no clients | an empty company of {n} months
de boekhouder aan de {street2} maakt de stroken | loonstroken komen van een kantoor op de {street2} || an accountant on {street2} makes the payslips | payslips come from an office at {street2}
nog {n} anderen staan op dezelfde manier op de loonlijst | hetzelfde is gedaan voor {n} mensen | {n} soortgelijke contracten || {n} others are on the payroll like this | the same was done for {n} people
na de vergunning stopt het contract | zodra het verblijf binnen is eindigt het dienstverband || the contract ends once the permit is in | after the permit the job stops
`),
  },
];

/** Said about any event. */
export const COMMON_POINTS = points(`
er rijdt een {colour} {car} | voor de deur staat een {colour} {car} | auto: {car}, {colour} || there is a {colour} {car} | a {colour} {car} is parked outside
dit speelt al {n} maanden | al zo'n {n} maanden gaande | sinds ongeveer {n} maanden || this has been going on for {n} months | for about {n} months now
op {weekday} is het het drukst | vooral {weekday} | meestal gebeurt het {weekday} || mostly on {weekday} | {weekday} is the busiest
de buren weten er ook van | ook in de straat wordt erover gesproken | meerdere bewoners hebben het gezien || the neighbours know as well | people in the street talk about it
ik heb hier foto's van | foto's kunnen worden nagezonden | beeldmateriaal is er || I have pictures | photos can be sent
er waren kinderen bij | een kind van {small} jaar was aanwezig | kind ({small}) gezien || a child of {small} was there | children were present
melder is bang voor represailles | ik wil niet dat mijn naam bekend wordt | graag anoniem blijven || I am afraid of revenge | please keep my name out of this
`);

/** Notices that partners send with the same words every time. */
export const NOTICES = [
  'Melding ketenpartner. Bij een adresonderzoek is vastgesteld dat betrokkene {name} niet is aangetroffen op het adres van inschrijving. Aantal bezoeken: {small}. Verzoek om beoordeling van het verblijfsrecht.',
  'Signaal toezicht arbeid. Tijdens een controle bij {org} is {name} aangetroffen zonder dat een vergunning kon worden getoond. Er zijn {n} personen gecontroleerd. Proces-verbaal volgt.',
  'Terugmelding BRP. Gerede twijfel aan de juistheid van de gegevens van {name}. Datum constatering: {day} {month}. Graag uw terugkoppeling binnen de gebruikelijke termijn.',
  'Bericht onderwijsinstelling: student {name} voldoet niet aan de norm voor studievoortgang ({small} punten). Afmelding als bedoeld in de gedragscode.',
  'Interne melding balie. Bij het ophalen van het document ontstond twijfel over de identiteit van {name}. Score gezichtsvergelijking {n}. Collega ingelicht.',
];

/** Mails that were spread among many senders, each with other names filled in. */
export const CAMPAIGNS = [
  'Wij als bezorgde burgers vragen aandacht voor misbruik. In onze stad krijgen mensen zoals {name} een vergunning terwijl iedereen weet dat de papieren niet deugen. Doe uw werk en trek de vergunning in. Deel dit bericht.',
  'Geachte heer/mevrouw, hierbij doe ik melding van illegale bewoning door {name}. De overlast is niet te harden: lawaai tot diep in de nacht, vuilnis op straat, steeds andere auto’s. Ik verzoek u handhavend op te treden en mij te berichten.',
  'To whom it may concern: I want to report {name} for living here on false pretences. This person took the place of somebody who deserves it. Please investigate the file and cancel the permit. A concerned citizen.',
  'Stop de uitbuiting! Bij {org} worden werknemers onder het minimumloon betaald en gehuisvest in te kleine kamers. Vraag het {name} maar. Ondertekend door leden van het actiecomité.',
  'Via het buurtplatform kreeg ik het verzoek dit door te geven: {name} zou frauderen met toeslagen en verblijf. Ik ken de persoon niet maar vind dat dit onderzocht moet worden. Met vriendelijke groet, een lid van het platform.',
  'Naar aanleiding van de uitzending op televisie meld ik dat ook {name} een relatie heeft die niet echt is. Zie de aflevering over schijnrelaties. Zo zijn er honderden gevallen.',
];

export const FILL = {
  room: 'kelder loods schuur keuken wasserij kas zolder garage container bovenkamer magazijn bakkerij stal barak hal'.split(
    ' ',
  ),
  colour: 'witte zwarte grijze rode blauwe groene zilveren gele beige bruine'.split(' '),
  car: 'bestelbus Golf Transporter Corolla Vito Octavia Sprinter Caddy Astra Polo Ducato Passat Kangoo Yaris'.split(
    ' ',
  ),
  weekday: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  month: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  nick: 'Kaptan Flaco Baba Doktor Simo Tigre Oom Zizi Profeet Kwik Leeuw Patron Rooie Doc Vos Bulut'.split(
    ' ',
  ),
} as const;

/** English for the filled-in words that have one. */
export const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  'kelder=basement loods=warehouse schuur=shed keuken=kitchen wasserij=laundry kas=greenhouse zolder=attic bovenkamer=upstairs-room magazijn=storeroom bakkerij=bakery stal=stable barak=barrack hal=hall witte=white zwarte=black grijze=grey rode=red blauwe=blue groene=green zilveren=silver gele=yellow bruine=brown bestelbus=van maandag=Monday dinsdag=Tuesday woensdag=Wednesday donderdag=Thursday vrijdag=Friday zaterdag=Saturday zondag=Sunday januari=January februari=February maart=March mei=May juni=June juli=July augustus=August oktober=October'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
