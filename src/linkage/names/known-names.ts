import { CALL_NAMES } from './call-names.js';
import { variantGroup } from './variants.js';

/**
 * Names that are names in their own right: when two words both stand here (or in variants.ts) under different heads,
 * they are two names however alike they look (Marta and Maria, Hansen and Jansen), not a slip of the pen. A slash
 * joins spellings and call names of one name; the first is its head. Register keys do not use this table.
 */
const GIVEN = `
marta/martha/marthe mario marius marian/marianne/mariana marina marcel/marcello marcela marco/marko/marc/mark/marcus/markus/marek magnus mara maja/maya mila milan mirjana mirko
daniela/daniella/danielle/daniele michelle/michele/michaela/mikaela/michal alexis simone/simona simon/simeon/szymon/semyon patricia/pat/patty/patsy/trish patrick/paddy/patrik patrice julio julius/jules/julian juliana/julianne/juliette
paula/paulina/pauline/paola roberta carla/carola/caroline/carolina carlo/carlos/karl/carl/charles/charlie/karel/karol/chuck charlotte/lotte/charlene karin/karen/carin kelly kenneth/ken/kenny keith kevin kurt conrad/konrad
richard/rick/dick/rich/richie/ricardo/riccardo/ryszard/rikard rita riza raymond/ray/raimund ralph/ralf/raphael/rafael/rafal/raffaele roland/rolando ronald/ron/ronnie rosa/rose/rosie/rosita rosalie/rosalind rosemary/rosemarie ruth ruben/reuben rupert
james/jim/jimmy/jamie jason jasper/kaspar/casper jacqueline/jackie jane/janet janice jennifer/jenny/jen jessica/jess jeremy/jeremiah/jerry jerome/hieronymus jeffrey/geoffrey/jeff/geoff/godfrey joan  josephine/josefa/josefina jonathan/jonatan joanne judith/judy
edward/eduard/edouard/eduardo/ed/eddie/ned/ted/edoardo edwin edith edgar edmund/edmond eric/erik/erich erica/erika ernest/ernst/ernesto esther/hester ester emil/emile/emilio emilia/emily/emilie emma emmanuel/manuel/emanuel/manny/immanuel emmanuelle/manuela erwin/irwin eugenia/evgenia/yevgenia/jewgenija eve/eva/ewa evelyn/eveline evert eliana elena/helena/helen/helene/olena/yelena/jelena/ellen/ilona/lena/lenka eleni eleanor/eleonora/leonora/nell elias/ilias/elijah/ilya/ilja/iliya elisa/elise/eliza elmar elvira elif emre emrah enver
frederick/frederik/friedrich/fritz/fred/freddy/fredrik/federico/frederic/fryderyk frederica/friederike felix felicia/felicity fernando/ferdinand/fernand filip/philip/philippe/phillip/felipe/phil/filippo/filipp florence/florentina floris flora fabian/fabio/fabien fadi fadia faisal/faysal/feisal farid/fareed/ferit farida farhad/ferhat farouk/faruk/faruq/farooq
gabriel/gavriil/gavril gabriela/gabriella/gabrielle/gaby grace/gracia/grazia graham/graeme grant gregory/greg/gregor/grigory/grigori/grigoriy/grzegorz/gregorio/grigorios/hryhoriy/hryhorii/krikor/grigor/gregoire gennady/gennadi/gennadiy/hennadiy giuseppe/beppe gustav/gustavo/gustaf gunther/gunter/guenter/guenther gilbert gilles/giles gina gisela/gisele gloria gordon guy/guido guadalupe/lupe gulay gulsah gulnara
harold/harald/hal harry herbert/heribert hermann/herman/armando hernan heather heike hilda/hilde hubert/huub hugo/hugh howard horst  henrietta/henriette/harriet hector/ektor helga hodan holger huda/houda/hoda halil/khalil/khaleel   hiroshi hiroko
igor/ihor/ihar ilse inga inge ingrid  isaac/isak/izaak/yitzhak/itzhak/yitzchak/ishaq/ishak/iszaak isaiah israel ivana ivo ivette ines/inez/agnes/agnieszka/agnese istvan/istvan ida ina iris
agatha/agata adele/adela/adelheid/heidi adam/adamo  adolf/adolph adnan aaron/aron/aharon/haroun/harun abel abigail/gail alan/allan/allen/alain alban albina alice/alicia/alina alfred/alfredo alfonso/alphonse/alonso alma almaz aldo alvaro amadou/amadu amal aman amanda/mandy amalia amir/emir amira/emira amit amr/amro  angel/angelo/ange angela/angelique/angelina anil anita antonia/antonella/antonina antoinette/toinette anwar archibald/archie arkady/arkadi/arkadiy armen aram arman/armin arnold/arnaud/arnout/arnoldo arthur/artur/arturo artem/artyom/artemi aslan arslan asif/asaf astrid august/augusto/gus augustin/agustin/austin aurora axel/aksel ayesegul aysegul azmera asmaa/asma/esma anis/anees anas arash aidan aylin
barbara/barbra/basia beata beatrice/beatrix/beatriz/bea benjamin/ben/benny/benjamim/binyamin/bunyamin benedict/benedikt/benito bernard/bernhard/bernardo/bernd/barney bernadette bettina bianca boris  bogdan/bohdan bozena brenda brian/bryan/bryon brigitte/bridget/birgit/brigida/birgitta bruno burak bashir/basheer/besir basil/vasily/vasili/vasiliy/vasyl/vassilis/basile/vasil vasilisa bahram behrouz/behruz bassam/bassem bekele bereket
cecilia/cecile celia/silke chantal chiara/clara/klara/claire/clare christopher/kit/kristof/krzysztof/christoph/christophe/cristobal/kristoffer/cristoforo clarence claude/claudio/klaudiusz claudia/claudine clement/clemens/klemens clifford/cliff colin/collin constance/konstanze/connie constantin/konstantin/konstantinos/constantine/kostas/kosta/costas/konstanty/dinos cynthia/cindy cyril/kirill/kyrylo/cyrille cyrus/kourosh/kurosh cengiz/genghis can cem  chidi chinedu carmen carmel
denis/dennis/denys/dionysius denise deborah/debra/debbie/debora diana/diane/dianne diego dilek dieter/dietrich/diederik/dirk/derk/derek dominic/dominik/dominique/domingo/domenico donald/don/donny donna dora/dorothea/dorothy/dorota/dorothee doris douglas/doug dragan drago duncan dusan dylan dolores damian/damien/damiano dawn dean
irving  ivar
laurence/lawrence/laurens/lorenzo/laurent/lars/larry/laurentius/lavrentiy laura/lora/lauretta larisa/larysa/larissa lambert/lammert leah/lea lech/leszek levi/levy lewis/louis/luis/ludwig/lodewijk/luigi/ludovic/ludvik/lou luisa/louise/luise/louisa lilian/lillian/lily/lilly/liliana linda lionel  livia lorraine luciano/lucian/lucien lucia/lucy/lucie/lucija lydia/lidia/lidiya lyudmila/ludmila/liudmila/lyudmyla/ljudmila/ludmilla leopold/leopoldo leslie lloyd lyubov/liubov/lubov
maximilian/max/maksim/maxim/maksym/massimo/maxime/maximo/massimiliano melanie/melania melissa mehran mehrdad mercedes micaela milos/milosh minh mircea miroslav/mirek/myroslav miroslava monica/monika/monique morris/maurice/mauricio/maurits/moritz/maurizio/mauro muriel murat/murad/mourad myron  madeleine/madelon/magdalena/magda/magdalene/madeline mabel malcolm malik/maleek/malek malika/melike mansour/mansur/mansoor mansoura marion marlene marvin masoud/massoud/mesut/masud/mesud mohsen/muhsin/mohsin mona/mouna/muna munir/mounir/mouneer mounira
nabil/nabeel nabila nadia/nadya/nadine/nadezhda/nadiya nana nasser/nasir/naser/nassir/nasr natan/nathan natanael/nathaniel/nathanael/nat neil/neal/niels/nils nelson nina nino norma norman norbert noel/noelle nancy nicole/nicoletta/nikoleta/colette  nadir/nader nurlan nursultan nuri/nouri/noori naim/naeem naima
oleg/oleh oliver/olivier/oliviero olivia oscar/oskar osvaldo/oswald/oswaldo otto/otis octavio ottilie orhan omid  ornella owen
pamela/pam pascal/pasquale/pascual  penelope/penny percy perry  petra/petronella philippa/pippa phyllis/filis parviz/parwiz parvin/perwin panagiotis/panayiotis/panos pantelis prakash pradeep/pradip
quentin/quintin rachel/raquel/rahel/rachele/rachela raul/raoul rebecca/rebekah/becky/rifka regina/reine reginald/reggie rene/renee renate/renata robin rodrigo/roderick/rodrigue roger/rogier/ruggero/rudiger roman/romain/romano rosario roxana/roxanne roy ruslan/rouslan rustam/rostam/rustem ryan rami ramesh rajesh/radjesh raj raja rakesh ravi rana randa rania/ranya rasha rahim/rahiem/raheem rahman/rahmane rashida/rachida rafiq/rafik
samuel/sam/sammy/samuele/samouel samantha sandra/sondra sarah/sara/sally samir/sameer samar sami saul/shaul salma/selma saleh/salih salem/salim/selim/saleem salah/saladin sanjay/sanjaj santiago sabine/sabina/sabrina  scott  sebastian/sebastien/sebastiano/bas/bastian serena shirley shirin/sherin/shireen sidney/sydney siegfried/sigfrid/siegfried silvia/sylvia/sylvie silvio/silvester/sylvester/sylvain sofia/sophie/sophia/zofia/sofie/sofya/sofiya sonia/sonja/sonya stanislav/stanislaw/stanislas/stan/stanley stefania/stephanie/stefanie/stephania/estefania stuart/stewart susan/suzanne/susanna/susanne/suzanna/sue/zuzana/susana/zuzanna/zsuzsanna svein/sven steffen suresh sunil sunita sumit sushil shahram shahrokh/shahrukh siti soraya/suraya sofiane/soufiane/sufyan sibel songul serkan selcuk sevgi
taras  tamara/tamar teresa/theresa/therese/tess/terry/tereza terence/terrence thelma theodora thomas/tom/tomas/tommy/tomasz/tommaso/toma/thom/tuomas timothy/tim/timo/timofey/timotheus timur/temur tina tobias/tobiah/tobiasz trevor tristan tuncay tarkan tahir/taher tahira tahsin talal talib/taleb thabo
ulrich/ulrik/uli ulrike ursula/orsola ute umberto/humbert/humberto  ugur
valentin/valentijn/valentino valentina/valentyna valerie/valeria/valeriya valery/valeri/valeriy/valerio valter/walter/wouter/walther/gualtiero vanessa vera/wiera verena veronica/veronika/weronika/veronique victor/viktor/vittorio/wiktor viktoria/victoria/wiktoria/vittoria/vicky vincent/vincenzo/vicente/vincentius virginia/ginny vitaly/vitali/vitaliy/vitalij vivian/vivien/viviana vladislav/wladyslaw/vladyslav/ladislav/laszlo vadim/vadym volkan vijay/vidjai vyacheslav/viacheslav/wjatscheslaw/vjatsjeslav 
wanda warren/wayne wendy wesley wilfred/wilfried/wilfrid winston winifred wolfgang wolf wojciech
xavier/javier/xaver ximena/jimena/chimena xenia/ksenia/kseniya/ksenija
yana yaroslav/jaroslav/jaroslaw/iaroslav yaroslava/jaroslava yasmin/jasmin/yasmine/yasemin/jasmine/jasmijn yasser/yasir/jaser/yaser yolanda/jolanda/iolanda yonatan yuki yuko yoko yoshiko yvonne/ivonne yves/iwo yusra yavuz yasar 
zachary/zacharias/zakaria/zakariya/zekeriya/zacarias zahra/zohra/sahra/zehra/zahraa zbigniew zdenek ziad/ziyad zayd/zaid/zeid/zeyd zoe/zoya zoran zubair/zoubir/zubeyr zayn/zain/zein/zine/zayne zulfiqar zvonimir zlatko zurab/zourab
taro jiro kenji kentaro kenzaburo hiro akira akiko junko junji junichi midori hanako takeshi takashi satoshi kazuo kazuko haruto haruko naoko naoki yumi yumiko keiko emiko michiko
mahesh mukesh dinesh harish girish rohit rohan rahul raghu lakshmi/laxmi/lakshmy lakshman/laxman deepa/dipa deepak/dipak anand ananda arun aruna vinod vinay vikram vikas kiran kumar kumari meena/mina/meenakshi priya pooja/puja geeta/gita sita rama krishna/krishnan ganesh mohan mohini
kwame kofi kwasi/kwesi kojo yaw kweku ama abena akua adwoa afua emeka/chukwuemeka ikenna obinna chioma ngozi adaeze segun/olusegun tunde/babatunde seun/oluwaseun femi/olufemi kunle/adekunle bola yemi tayo
tuan tu hung dung hoa hong hang ha nam nang linh lan mai hai khanh  phuong thao trang tien
dewi dewa  aisyah putri putra budi agus eko indra
wilma wilhelmine jurgen/juergen jorg/joerg/jeorg manfred heinz hinz uwe kai kay nele  steffi gerda gertrud/gertrude/geertruida/truus/trudy liselotte rainer/reiner reinhard/reinhart rolf
bjorn/bjoern bjorg  leif  olof/olaf/olav oddvar sigrid sigurd/sjoerd solveig soren/soeren torben thor tor tore
kulthum/kalthoum/kalsoum/kulsum/kulsoom/kalthum/kaltoum umm/oum/oumm
giga giorgia zviad nodar otar tamaz ketevan/keti vakhtang gela levan/levon  hovhannes/hovannes/ovanes/ohannes vartan/vardan garegin gevorg/kevork/gevork aramais
avi avner eitan/eytan ehud efraim/ephraim gideon hanan haim/chaim/hayim/khaim/hayyim meir mordechai/mordecai/motti menachem/menahem nahum nissim shimon shmuel tzipora/zipora/zippora yael yehuda/jehuda/judah/juda yitro zvi/tzvi dov uri
siegmund/sigmund/zygmunt kazimierz/casimir/kasimir  mieczyslaw boleslaw bronislaw zdzislaw danuta halina/galina/halyna/galyna grazyna jadwiga/hedwig wieslaw wladek
agota arpad bela ferenc gabor gyula imre  jeno karoly miklos sandor zoltan zsolt tibor attila
`;
const FAMILY = `
smith/smyth/smythe schmidt/schmid/schmitt jones johns johnson/jonson johnston/johnstone jackson jansen/janssen/jansens/janssens hansen/hanssen hanson jensen jenson
williams williamson wilson willis wills watson watts watkins white  wright walker wallace walsh/welsh ward  weber/webber webster wells west weston wood woods woodward
brown/browne braun baker bakker becker beck bell bennett/bennet benson berg berger bergman bergmann bergstrom bishop black blake boyd boyle bradley brady brooks brook burke burns burton butler byrne
carter carr carroll carson chapman chambers clark/clarke cole coleman collins collier cook  cooper cox craig crawford cross cunningham curtis
davis davies davidson davison dawson day  dixon dickson  doyle  dunn
edwards elliott/elliot ellis evans ferguson fischer/fisher fischler fletcher ford forster foster fox franklin fraser/frazer freeman fuller
gibson gibbs    gray/grey green/greene greenwood griffin griffiths/griffith  gonzalez/gonzales gonzalo gomez/gomes goncalves gutierrez guerrero garcia garza galvez
hall hale hamilton harding hardy harper harris/harries harrison harvey hart hartmann/hartman hartwig hayes henderson  hernandez/hernandes fernandez/fernandes herrera hill hills holmes holm holt  howe howell hudson hughes hunt hunter houston/huston hoffmann/hoffman/hofmann/hofman huber hermans hendriks/hendrix 
jenkins jennings jimenez/gimenez/ximenez jordan kaiser/keyser  kelley kennedy kerr king klein/kleyn kline koch kok kohler/koehler kramer/kraemer/cramer kraus/krauss/krause kruger/krueger kaufman/kaufmann keller kuhn
lane larsen   lawson lehmann/lehman  lindberg lindgren lindqvist/lindquist lindstrom little   lopez/lopes lorenz 
macdonald/mcdonald/macdonell marshall  martinez/martines martini marquez/marques marino  mason matthews/mathews may  meyer/meier/maier/meijer mendez/mendes mendoza menendez miller/muller/mueller/moeller milner mills mitchell molina montgomery moore moreno morales moreau morgan  morrison moss munro/monroe/munroe murphy murray myers
 newman nichols nicholson nielsen/nielson/nilsen nilsson/nilson  norris novak/nowak/nowack novotny ocampo oconnor olsen olson olsson ortega ortiz
palmer parker parks parsons patel patil patterson/paterson peterson/petersen/pedersen/petersson/pettersson payne/paine pearson/pierson perez/peres perkins  peters phillips/philips  pierce/pearce pereira perreira ponce porter potter powell price 
ramirez ramos reed/reid reynolds rice  richards richardson riley/reilly rivera rivas rios roberts robertson robinson robson rodriguez/rodrigues rogers/rodgers rojas romero rosas  ross rossi russo russell/russel ruiz roth rothman
sanchez santos santana sanders saunders schneider/snyder/snijder/snijders schreiner schreiber schroder/schroeder schubert schulz/schultz/schulze schumacher schumann schuster schwartz/schwarz/shvarts  sharp/sharpe shaw shepherd/sheppard/shepard simmons simons simpson singh/sing sims silva soto souza/sousa spencer stevens/stephens stevenson/stephenson  stone sullivan sutton
taylor/tailor  thompson/thomson/thomsen torres tucker turner tyler underwood urban vargas vasquez/vazquez vega velasquez/velazquez vogel vogt  vos bos bosch wagner/wagener walters  winter winkler wolff zimmerman/zimmermann
vries visser vermeer vermeulen mulder  dijk dijkstra dekker deckers smits groot boer bruin bruijn/bruyn haan hoekstra hoekema kuiper kuipers postma terpstra peeters jacobs maas willems claes mertens wouters goossens
ivanov ivanenko petrov petrenko petrosyan/petrosian popov popovic/popovich popescu sidorov sidorenko smirnov kuznetsov volkov sokolov lebedev morozov novikov kozlov pavlov pavlenko semenov fedorov fedorenko orlov makarov nikolaev zaitsev zakharov zakharchenko belov belousov melnyk melnikov shevchenko shevchuk bondarenko bondarchuk kravchenko kravchuk tkachenko tkachuk kovalenko kovalchuk kovalev koval kowalski kowalczyk nowicki nowakowski wisniewski zielinski kaminski lewandowski wozniak mazur wojcik wojcicki
yilmaz yildiz yildirim kaya kara demir demirci demirel celik aydin aydogan aydemir ozturk ozdemir ozkan  dogan kilic  sahin simsek polat guler gul gunes korkmaz koc kurt bulut
hosseini hassani hashemi hamidi ahmadi ahmadov mohammadi mahmoudi karimi karimov rahimi rahmani rezaei rostami sadeghi jafari ebrahimi akbari amini moradi mousavi
rossini ferrari ferraro ferrero bianchi  ricci marini moretti conti esposito greco  gallo costa fontana santoro rinaldi caruso
papadopoulos papadimitriou papanikolaou georgiou georgiadis dimitriou ioannidis nikolaidis pappas
goldberg goldstein goldman goodman rosenberg rosenfeld rosenthal rosenbaum weinberg weinstein weiss/weis cohen/kohen/kohn/cohn katz levin/levine  friedman/friedmann feldman/feldmann
`;

/** Every known spelling with the names it can stand for. */
const HEADS_OF: ReadonlyMap<string, readonly string[]> = readTables();

function readTables(): Map<string, readonly string[]> {
  const heads = new Map<string, readonly string[]>();
  for (const entry of `${GIVEN} ${FAMILY}`.trim().split(/\s+/)) {
    const spellings = entry.split('/');
    for (const spelling of spellings) {
      const group = variantGroup(spelling);
      const own = [`+${spellings[0] ?? ''}`, ...(group === undefined ? [] : [group])];
      heads.set(spelling, [...(heads.get(spelling) ?? []), ...own]);
    }
  }
  for (const entry of CALL_NAMES.trim().split(/\s+/)) {
    const [call = '', names = ''] = entry.split('=');
    const meant = names.split(',');
    // A name that is called otherwise is a name: Cornelia, whom some call Corrie.
    for (const name of meant) if (headsIn(heads, name, []).length === 0) heads.set(name, [`+${name}`]);
    const own = headsIn(heads, call, []);
    heads.set(call, [...new Set([...own, ...meant.flatMap((name) => headsIn(heads, name))])]);
  }
  return heads;
}

function headsIn(
  heads: ReadonlyMap<string, readonly string[]>,
  name: string,
  unknown = [`+${name}`],
): readonly string[] {
  const found = heads.get(name);
  if (found) return found;
  const group = variantGroup(name);
  return group === undefined ? unknown : [group];
}

/** The names a folded word can stand for; none for a word that may be anything. */
export function knownNames(form: string): readonly string[] {
  return headsIn(HEADS_OF, form, []);
}
