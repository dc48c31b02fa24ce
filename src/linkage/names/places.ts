/**
 * Words of countries, peoples, regions and large cities, folded, in English and often the own language: between two
 * companies of one name the place is what tells the branch in one country from that in another.
 */
const PLACES = new Set(
  `afghanistan afghan albania albanian algeria algerian america american usa us uk angola argentina argentine armenia armenian australia australian austria austrian azerbaijan azeri bahrain bangladesh belarus belarusian belgium belgian belgie benin bolivia bosnia botswana
  brazil brazilian brasil britain british bulgaria bulgarian burkina burundi cambodia cameroon canada canadian chad chile chilean china chinese colombia colombian congo congolese croatia croatian cuba cuban cyprus cypriot czech denmark danish danmark dominican
  ecuador egypt egyptian eritrea estonia estonian eesti ethiopia ethiopian finland finnish suomi france french gabon gambia georgia georgian germany german deutsche deutschland ghana greece greek hellas hellenic guatemala guinea haiti honduras hongkong hong kong hungary hungarian
  iceland india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian italia ivory jamaica japan japanese nippon jordan jordanian kazakhstan kazakh kenya kenyan korea korean kosovo kuwait kyrgyz laos latvia latvian latvija lebanon lebanese
  liberia libya libyan lithuania lithuanian lietuva luxembourg macau macedonia madagascar malawi malaysia malaysian mali malta maltese mauritania mauritius mexico mexican moldova monaco mongolia montenegro morocco moroccan maroc mozambique myanmar burma namibia nepal netherlands dutch nederland nederlandse holland
  zealand nicaragua niger nigeria nigerian norway norwegian norge oman pakistan pakistani palestine panama paraguay peru peruvian philippines polska poland polish portugal portuguese qatar romania romanian russia russian rossiya rossii rwanda salvador arabia saudi senegal serbia serbian sierra leone
  singapore slovakia slovak slovenia slovenian somalia somali africa african spain spanish espana sri lanka sudan sudanese suriname sweden swedish sverige switzerland swiss schweiz suisse syria syrian taiwan tajikistan tanzania thailand thai togo tunisia tunisian turkey turkish turkiye turkmenistan
  uganda ukraine ukrainian ukraina ukrayina emirates uae uruguay uzbekistan uzbek venezuela vietnam vietnamese yemen yemeni zambia zimbabwe europe european asia asian pacific atlantic caribbean balkan baltic nordic scandinavia iberia benelux mediterranean emea apac latam
  north south east west northern southern eastern western central upper lower middle northeast northwest southeast southwest severo yuzhno noord zuid oost nord sud ouest est
  amsterdam rotterdam utrecht eindhoven groningen antwerp brussels london manchester birmingham liverpool glasgow edinburgh dublin paris lyon marseille berlin hamburg munich munchen frankfurt koln cologne vienna wien zurich geneva geneve basel rome roma milan milano turin naples madrid barcelona valencia sevilla
  lisbon lisboa porto athens istanbul ankara izmir moscow moskva petersburg leningrad kiev kyiv odessa odesa kharkiv lviv minsk warsaw warszawa krakow prague praha budapest bucharest sofia belgrade zagreb ljubljana bratislava riga vilnius tallinn helsinki stockholm oslo copenhagen reykjavik
  cairo alexandria tunis algiers casablanca rabat tripoli lagos abuja accra nairobi addis ababa johannesburg pretoria cape jerusalem haifa beirut damascus amman baghdad tehran riyadh jeddah doha dubai dhabi sharjah kabul karachi lahore islamabad delhi mumbai bombay calcutta kolkata chennai bangalore dhaka colombo kathmandu
  bangkok hanoi saigon manila jakarta beijing peking shanghai guangzhou canton shenzhen tianjin wuhan chengdu nanjing hangzhou taipei tokyo osaka kyoto yokohama seoul busan pyongyang sydney melbourne auckland toronto montreal vancouver york boston chicago houston dallas miami angeles francisco washington philadelphia seattle texas california florida ohio illinois
  bogota lima quito caracas santiago buenos aires montevideo rio paulo brasilia havana kingston siberia ural urals volga volgograd crimea donetsk luhansk tatarstan chechnya dagestan kaliningrad baku tbilisi yerevan almaty astana tashkent samarkand bishkek dushanbe`
    .trim()
    .split(/\s+/),
);

/** The people or tongue to the country: the Turkish Red Crescent is that of Turkey. */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  `afghan=afghanistan albanian=albania algerian=algeria american=us america=us usa=us argentine=argentina armenian=armenia australian=australia austrian=austria azerbaijani=azerbaijan azeri=azerbaijan belarusian=belarus belgian=belgium belgie=belgium bolivian=bolivia bosnian=bosnia brazilian=brazil brasil=brazil
  british=uk britain=uk bulgarian=bulgaria cambodian=cambodia canadian=canada chilean=chile chinese=china colombian=colombia congolese=congo croatian=croatia cuban=cuba cypriot=cyprus danish=denmark danmark=denmark egyptian=egypt eritrean=eritrea estonian=estonia eesti=estonia ethiopian=ethiopia finnish=finland suomi=finland french=france
  georgian=georgia german=germany deutsche=germany deutscher=germany deutsches=germany deutschland=germany ghanaian=ghana greek=greece hellas=greece hellenic=greece hungarian=hungary icelandic=iceland indian=india indonesian=indonesia iranian=iran iraqi=iraq irish=ireland israeli=israel italian=italy italia=italy italiana=italy italiano=italy japanese=japan nippon=japan jordanian=jordan
  kazakh=kazakhstan kenyan=kenya korean=korea kuwaiti=kuwait latvian=latvia latvija=latvia lebanese=lebanon libyan=libya lithuanian=lithuania lietuva=lithuania malaysian=malaysia maltese=malta mexican=mexico moroccan=morocco maroc=morocco nigerian=nigeria norwegian=norway norge=norway nederland=netherlands nederlandse=netherlands dutch=netherlands holland=netherlands
  omani=oman pakistani=pakistan palestinian=palestine peruvian=peru philippine=philippines polish=poland polska=poland polski=poland portuguese=portugal qatari=qatar romanian=romania russian=russia rossiya=russia rossii=russia rossiyskaya=russia rossiyskiy=russia serbian=serbia slovak=slovakia slovenian=slovenia somali=somalia spanish=spain espana=spain sudanese=sudan
  swedish=sweden sverige=sweden swiss=switzerland schweiz=switzerland suisse=switzerland syrian=syria thai=thailand tunisian=tunisia turkish=turkey turkiye=turkey turk=turkey ukrainian=ukraine ukraina=ukraine ukrayina=ukraine uzbek=uzbekistan vietnamese=vietnam yemeni=yemen zambian=zambia european=europe asian=asia african=africa`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [people = '', country = ''] = pair.split('=');
      return [people, country];
    }),
);

/** `turkish` gives `turkey`; other words stay. */
export function countryOf(word: string): string {
  return COUNTRY_OF.get(word) ?? word;
}

export function isPlace(word: string): boolean {
  return PLACES.has(word);
}
