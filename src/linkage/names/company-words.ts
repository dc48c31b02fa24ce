import { countryOf } from './places.js';

/**
 * Words of company names, folded. Legal forms tell no two companies apart and are taken off; abbreviations are
 * written out; fillers stand in thousands of names; class words say what a company does.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Besides those of company-name.ts: forms of other countries, in short. */
export const MORE_LEGAL_FORMS = list(`
ooo oao zao pao ao nao odo tov tzov vat zat pat prat pp fop at too tdo pe  uab sia ou kb ehf hf asa ans da ks oyj abp nv sca scs scrl snc eurl sasu gie sarlau spa srl srls
sapa sapi sab decv rl ltda eireli epp me sl slu sll sau scoop ca cia kft zrt nyrt bt rt kkt doo dd ad ead ood eood jsco jsc pjsc ojsc cjsc lc llp lp plc pllc pc pty pte ptyltd pvt private
kk yk gk kabushiki kaisha sdn bhd tbk pt cv wll bsc bscc fze fzc fzco fzllc psc saog saoc sal ooo ano nko fgup gup mup ip chp ao ltd ltée ltee inc incorporated limited limitada corporation
corp company co coltd cooperative kg kgaa ohg gbr mbh ev se scop spzoo zoo spj spk as asi sti anonim sirketi limitedsirketi sirket aps ivs amba fmba hb ek oy ab`);

/** Legal forms of several words, as they read after folding. */
const PHRASES = `
limited liability partnership|limited liability company|limited liability|public limited company|public joint stock company|private joint stock company|open joint stock company|closed joint stock company|joint stock company|joint stock|public company limited|private company limited|
private limited|limited company|limited partnership|sole proprietorship|private enterprise|besloten vennootschap|naamloze vennootschap|vennootschap onder firma|commanditaire vennootschap|
aktiengesellschaft|gesellschaft mit beschrankter haftung|gesellschaft mit beschraenkter haftung|gesellschaft m b h|gesellschaft mbh|ges m b h|ges mbh|kommanditgesellschaft|offene handelsgesellschaft|gmbh co kg|gmbh and co kg|ag co kg|
societe anonyme|societe a responsabilite limitee|societe par actions simplifiee|sociedad anonima de capital variable|sociedad anonima|sociedad limitada|sociedad de responsabilidad limitada|sociedade anonima|sociedade limitada|societa per azioni|societa a responsabilita limitata|
s a de c v|sa de cv|s de r l|spolka akcyjna|societatea cu raspundere limitata|societate cu raspundere limitata|societa cooperativa|spolka z ograniczona odpowiedzialnoscia|spolka z o o|sp z o o|sp z oo|spol s r o|akciova spolecnost|drustvo s ogranicenom odgovornoscu|akcionarsko drustvo|
korlatolt felelossegu tarsasag|zartkoruen mukodo reszvenytarsasag|reszvenytarsasag|osakeyhtio|aktiebolag|aktieselskab|anpartsselskab|aksjeselskap|uzdaroji akcine bendrove|sabiedriba ar ierobezotu atbildibu|
obshchestvo s ogranichennoy otvetstvennostyu|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|aktsionernoe obshchestvo|individualnyy predprinimatel|
tovarystvo z obmezhenoyu vidpovidalnistyu|tovaristvo z obmezhenoyu vidpovidalnistyu|aktsionerne tovaristvo|tovarishchestvo s ogranichennoy otvetstvennostyu|
anonim sirketi|limited sirketi|san ve tic|san tic|sanayi ticaret|dis ticaret|jo[a-z]{2,3} stock comp?any|ltd sti|sanayi ve ticaret|kabushiki kaisha|kabushiki gaisha|yugen kaisha|godo kaisha|sendirian berhad|perseroan terbatas|perusahaan terbatas|chusik hoesa|jusik hoesa|you xian gong si|gufen youxian gongsi|youxian gongsi|
sharikat|societe|s p a|s r l|s r o|s a r l|w l l|l l c|p l c`
  .trim()
  .replaceAll('\n', '')
  .split('|');

export const LEGAL_PHRASE = new RegExp(`(?<![a-z0-9])(?:${PHRASES.join('|')})(?![a-z0-9])`, 'g');

/** Abbreviation to the word it stands for. */
const SHORT = `
intl=international inter=international int=international intern=international natl=national nat=national natn=national mfg=manufacturing manuf=manufacturing mfr=manufacturing mgmt=management mgt=management mngmt=management
dev=development devt=development devel=development tech=technology technologies=technology technol=technology svc=service svcs=service services=service serv=service eng=engineering engr=engineering engrg=engineering
constr=construction const=construction univ=university uni=university universitat=university universite=university universidad=university universiteit=university universitet=university inst=institute
dept=department dep=department min=ministry ministerstvo=ministry ministerie=ministry ministerium=ministry ministere=ministry ministerio=ministry govt=government gov=government gvt=government
assoc=association assn=association asso=association assocs=association associates=association org=organization organisation=organization orgn=organization organizations=organization fed=federation fedn=federation fdn=foundation found=foundation
ctr=center cntr=center centre=center cent=center bros=brothers bro=brothers gebr=gebroeders gebruder=gebroeders sons=sons zn=sons zonen=sons pharma=pharmaceutical pharm=pharmaceutical pharmaceuticals=pharmaceutical
chem=chemical chemicals=chemical elec=electric elect=electric electr=electric electronics=electronic electron=electronic ind=industry inds=industry indus=industry industries=industry industrial=industry comm=commercial comml=commercial
fin=financial fincl=financial finance=financial inv=investment invest=investment investments=investment cap=capital hldg=holding hldgs=holding holdings=holding grp=group groep=group groupe=group gruppe=group gruppa=group grupo=group gruppo=group grupa=group
prod=product prods=product products=product dist=distribution distr=distribution transp=transport trans=transport transportation=transport log=logistics logist=logistics logistic=logistics ship=shipping shpg=shipping
imp=import imports=import exp=export exports=export ins=insurance assur=insurance lab=laboratory labs=laboratory laboratories=laboratory sys=system systems=system sol=solution solutions=solution soln=solution
res=research rsch=research petrol=petroleum petr=petroleum ent=enterprise ents=enterprise enterprises=enterprise ltd=limited mkt=market mktg=marketing acad=academy coll=college hosp=hospital sch=school
amer=american am=american euro=european eur=european bk=bank banka=bank banque=bank banco=bank banca=bank st=saint sainte=saint sankt=saint mt=mount ft=fort no=number nr=number num=number nomer=number mezhdunarodnyy=international internationale=international
torgovyy=trading trade=trading traders=trading kompaniya=company firma=firm zavod=plant fabrika=factory internacional=international internazionale=international internationaal=international uluslararasi=international mezhdunarodnaya=international mizhnarodnyy=international
fertilisers=fertilizer fertilizers=fertilizer transportbedrijf=transport transportonderneming=transport transporten=transport expeditie=logistics logistiek=logistics logistik=logistics logistica=logistics bouwbedrijf=bouw bouwonderneming=bouw handelsonderneming=handel handelsmaatschappij=handel schoonmaakbedrijf=schoonmaak schildersbedrijf=schilder schilderwerken=schilder installatiebedrijf=installatie installatietechniek=installatie adviesbureau=advies maschinenfabrik=maschinenbau banking=bank colour=color harbour=harbor labour=labor defence=defense theatre=theater metre=meter fibre=fiber aluminium=aluminum`;
const LONG_OF: ReadonlyMap<string, string> = new Map(
  SHORT.trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split('=');
      return [short, long];
    }),
);

/** `intl` gives `international`, `banco` gives `bank`, `turkish` gives `turkey`; other words stay. */
export function wholeCompanyWord(word: string): string {
  return LONG_OF.get(word) ?? countryOf(word);
}

/** Words without which the name is the same. */
export const FILLERS = list(`
holding group company firm enterprise the of and en und et y i e og och ve de het la le el los las der die das di del du des for voor van von in op te in a an organization corporate international global worldwide brand`);

/** What a company or body does, makes or is: two of them that differ tell two bodies apart. */
export const CLASS_WORDS = list(`
trading shipping fishing mining drilling transport logistics insurance capital bank financial investment service management consulting industry manufacturing construction engineering technology system solution electronic electric energy oil gas petroleum
chemical pharmaceutical steel metal metals timber textile textiles food foods foundation association university institute ministry department school hospital college academy fund trust partners partner realty properties property estate security marine maritime aviation airlines airways
media press radio hotel hotels travel tourism import export market marketing research development national commercial agricultural government state federation union club church committee council agency bureau center factory plant works office embassy consulate court
leasing lease port bahn railway railways lines line freight cargo carriers motors auto automotive software digital data telecom communications communication network networks design studio products product distribution supply supplies equipment machinery tools
bakkerij slagerij aannemersbedrijf bouwbedrijf bouw schildersbedrijf transportbedrijf installatiebedrijf schoonmaakbedrijf uitzendbureau handelsonderneming advies administratiekantoor makelaardij horeca restaurant garage maschinenbau immobilien logistik energie techniek
brothers sons solicitors lawyers advocaten distillery brewery farms farm hospitality clinic pharma laboratory society party movement league alliance commission authority directorate refinery shipyard airport museum theater parliament police army brigade battalion regiment catering number fleet tanker vessel ventures venture`);
