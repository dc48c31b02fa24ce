/**
 * Spellings and call names that stand for one name, where sound alone would join too much or too little
 * (Mohamed and Mahmoud sound alike without vowels; Jan and Johannes do not). First word names the group.
 * A spelling belongs to one group. Sources: common knowledge of Dutch call names and of the romanisations in
 * use in Morocco, Turkey, the Levant, Iran, West Africa and the Balkans; no register was read for it.
 */
const GROUPS = `
mohamed mohammed muhammad muhammed mohamad mohammad mouhamed mouhamad muhamed mehmet mehmed mohamet mahomed mamadou mohd mhmd mhamed muhamad moehammad mukhammed magomed mukhamed muhammet mohamud maxamed
mahmoud mahmut mahmud mehmud mahmood mahmod mahamoud mhmud
ahmed ahmad ahmet achmed achmad ahmat ahmadou amed ahmd
hussein hussain houssein housein husein huseyin husayn hossein hosein hoessein huseyn hsin
hassan hasan hasen hacen hsn
hamid hamied hameed
mustafa moustafa mostafa mustapha moustapha mostapha
youssef yusuf yousef yousuf youcef yusef yosef yousif josef joseph jozef jusuf yusup iosif youssouf isuf jusif joep jos sjef
ibrahim ebrahim ibraheem brahim abraham abram avraham ibrahima ibrahem
ismail ismael ismaeel smail ishmael ismaila
ali aly alie
omar umar omer oumar omaar
othman osman usman ousmane uthman ousman othmane ottoman osmaan
fatima fatma fatimah fatimata fatoumata fatou fatimatou fadma
aicha aisha ayse aysha aishah aichatou ajsja eisha ayesha aisa aysa
khadija hatice khadidja khadeeja hadija khadijah hadidja kadija kadidia chadiza
zeynep zainab zaynab zineb zeineb zeinab zenab
maryam meryem mariam miriam meriem marjam mirjam meryam
jamal djamal cemal gamal jamaal
jamila djamila cemile gamila jameela
khalid khaled halid chalid halit kalid
rachid rashid rasjid rasit raschid rasheed
said sayed saeed saied sait sayid seyit seyed sayyid
abdullah abdallah abdoullah abdulla abdellah abdoulaye abdoellah
karim kerim kareem
hakim hakeem hakiem
najib nagib necip najeeb nadjib nejib
rajab recep redjeb radjab
yaqub yakub yakup yacoub jakob jacob yaakov jakub yakob jaap kobus
yahya yahia yehia jahja yahja
mousa musa moussa moses mozes
isa issa eissa
suleiman suleyman sulayman soulaiman souleymane solomon salomon sulejman slimane soleyman
idris driss idriss edris
bilal belal bilel
tariq tarik tarek tareq
walid oualid waleed velid
layla leila leyla laila lejla
samira sameera semira
hamza hamzah hemza
ayoub eyup ayub ejub
reza rida redha ridha riza
mehdi mahdi mahdy
amin amine emin ameen
amina emine aminata ameena
yasin yassin yassine jasin yaseen
hadi hady
nour nur noor nura noura
johannes jan johan hans hannes john johann jean juan giovanni ivan ioannis jovan ian sean evan jantje joannes janos yohannes ioan
hendrik henk henry heinrich henri rik henrik enrique enrico hein henricus
petrus pieter piet peter pierre pedro pietro petr piotr pjotr petar pyotr petros peer
willem wim william wilhelm guillermo bill will pim wilhelmus guillaume
cornelis kees cor cees cornelius nelis
antonius anton antoon toon ton antonio anthony antoine teun tony antonis antoni
gerardus gerard gerrit gert ger geert gerhard gerry
theodorus theo teodor theodoor dorus fyodor fjodor tewodros theodoros
nicolaas nico klaas nick nicolas nikolaos nicholas nikolai nikolaj nikola nikolay niek niklas nicola mykola
franciscus frans francois francis francisco frank francesco franz sjaak-frans paco
maria marie mary marija mariya marieke mieke mia rie ria mariette marijke
elisabeth elizabeth els elly liesbeth bep betty lies elsje isabel isabella elisabetta jelizaveta yelizaveta elizaveta elzbieta ela
catharina catherina katharina trijntje catharine katrien karin trien kaatje catherine katarina ekaterina jekaterina yekaterina katerina toos caterina
johanna joanna jo anneke-johanna hanneke hanna jeanne giovanna ioanna jana joke
wilhelmina mina willemien mien wil willy minke
margaretha margriet greet grietje margaret margarita marguerite malgorzata gretha griet
anna anne annie anneke ana anja anya ania annette hanne
alexander sander alex aleksander aleksandr alexandr alejandro alessandro alexandre sacha sasha sasja iskander oleksandr aleksandar alexandros lex xander
alexandra aleksandra alejandra alessandra oleksandra
mikhail michael michiel michel miguel mihail michail mihai mykhailo mikael machiel mike mick giel michal mikhael michele mihajlo
christiaan chris christian kristian cristian
christina kristina cristina stijntje christine kristine tineke
stefan stephan stephen steven stephanus estevan stepan stefano esteban etienne stef stevan szczepan stefanos
daniel danny daniil danijel danilo
david davud daud dawud dawid dawit davide
joris jurgen george georg jorge jerzy yuri juri georgi giorgi giorgos georgios giorgio gheorghe jurij yuriy georgy
andreas andre andrew andrei andrej andrey andrzej dries andries andres andrea andrii ondrej
paulus paul pablo pavel paolo pavlos pawel pol pavlo
lucas luuk luke lukas luca luka
matthias mathijs thijs matthijs matteo mateusz mathias matthew mattheus ties matyas matej mateo matti
jacobus-sjaak sjaak jacques koos
bartholomeus bart bartosz bartolomeo bartjan
adrianus adriaan ad arie adri adrian aad janus
leonardus leo leendert leon leonard leonardo lenard
martinus martin maarten martijn marten tinus martino marcin
robertus robert rob bob roberto robbert
albertus albert bert bertus ab appie alberto
rudolf ruud rudy rudi roel roelof
sergey sergej sergei serhiy serge sergio sergii
dmitri dmitry dimitri dmitrij dmytro dimitrios dimitris dima
vladimir wladimir volodymyr vlado vova
yevgeny evgeny jevgeni evgeni yevgeniy evgenij eugene evgeniya-m
aleksey aleksej alexei alexey oleksiy alexis alekseij
olga olha
natalia nataliya natalya natalja natalie natasha natasja nataliia
tatiana tatyana tatjana tetiana tanja tanya
yulia julia julija yuliya iuliia juliya giulia
oksana oxana
svetlana svitlana
irina iryna irena irene
nguyen nguyenn ngyuen nguyan
tran tranh
huang hwang wong
chen chan tan-chen
zhang cheung chang zang
wang wong-wang
li lee
liu lau lieu
lin lim lam
haile hayle hailay
tesfaye tesfay tesfai tesfa tesfaya
gebre ghebre gebreh
berhane birhane brhane berhan birhan
selam selamawit salam
yonas jonas yohanas yunus yunis younes
mekonnen mekonen mokonnen
tekle tekleh takele
abebe ababe abeba
mulugeta mulugetta
kidane kidan kidaneh
`;

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n')
    .map((line) => line.split(' ').filter((word) => word !== '' && !word.includes('-')))
    .flatMap((words) => words.map((word): [string, string] => [word, `=${words[0] ?? ''}`]))
    .reverse(),
);

/** The group a folded word stands for, `=mohamed`; undefined for a word outside the table. */
export function variantGroup(form: string): string | undefined {
  return GROUP_OF.get(form);
}
