/**
 * Capitalised words that are no part of a person's name: words that open a sentence, organisations, places of two
 * words, days, months. Demonyms and faiths are recognised by their form, not judged: see `isDemonym`.
 */
const OPENERS =
  `ik hij zij ze wij we jij je u het de een die dat dit deze er daar hier toen nu ook maar en of want dus als in op bij
  van voor met naar uit aan om door over onder tussen volgens via tegen zonder sinds na mijn zijn haar hun onze ons uw
  wie wat waar wanneer hoe waarom welke beide iedereen niemand iemand men alle sommige veel meer geen niet wel nog al
  hallo beste geachte goedendag graag kunt kan wil weet volgende vorige vandaag gisteren morgen elke iedere werkgever
  eigenaar eigenaresse buurman buurvrouw ex broer zus oom tante neef nicht vader moeder zoon dochter collega directeur
  advocaat familie gezin bedrijf firma restaurant melding melder betreft betrokkene tip naam adres signaal i he she it
  they we you the a an this that these those there here when where who what how why my his her their our your and but or
  if because in on at by from to with for after before since according dear hello hi please today yesterday tomorrow
  every someone nobody everyone system assistant negeer ignore nederland nederlands nederlandse holland dutch netherlands
  europa europese europe european student studente vrouw man meisje jongen jonge oude nieuwe grote kleine twee drie vier
  vijf zes zeven acht negen tien volledig dossier zaak aanvraag verblijfsvergunning mevrouw meneer samen sommigen
  werknemers medewerkers mensen vrouwen mannen kinderen wederom opnieuw eerder later inmiddels eigenlijk misschien
  omdat hoewel terwijl zodra nadat voordat indien tijdens binnen buiten rond ongeveer bijna heel helaas vermoedelijk
  waarschijnlijk mogelijk zogenaamd slachtoffer getuige verdachte persoon ons dank alvast groet groeten vriendelijke`.split(
    /\s+/,
  );
const ORGANISATIONS =
  `koninklijke marechaussee openbaar ministerie nederlandse arbeidsinspectie inspectie szw politie avim kmar nla ind coa
  uwv svb duo kvk om fiod gemeente rechtbank raad state europol frontex schiphol airport station centraal universiteit
  google facebook whatsapp instagram telegram tiktok marktplaats western union moneygram tweede kamer rode kruis
  burgerzaken ketenservicelijn toezicht ambassade consulaat azc bv nv vof`.split(/\s+/);
const CALENDAR =
  `januari februari maart april mei juni juli augustus september oktober november december january february march may
  june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday
  friday saturday sunday kerst pasen pinksteren koningsdag ramadan suikerfeest christmas easter`.split(/\s+/);

const NOT_NAMES: ReadonlySet<string> = new Set([...OPENERS, ...ORGANISATIONS, ...CALENDAR]);

/** Places of more words, so that "Den Haag" is nobody. */
export const TWO_WORD_PLACES =
  /\b(?:Den (?:Haag|Bosch|Helder|Burg|Oever|Ham)|Ter Apel|Bergen op Zoom|Hoek van Holland|Alphen aan den Rijn|Capelle aan den IJssel|Krimpen aan den IJssel|Wijk bij Duurstede|Etten-Leur|Nieuw Vennep|Hendrik-Ido-Ambacht|Sint (?:Maarten|Eustatius)|Bos en Lommer|New (?:York|Zealand)|Nieuw[- ]Zeeland|Saoedi[- ]Arabi[eë]|Saudi Arabia|South (?:Africa|Korea|Sudan)|North (?:Korea|Macedonia)|Zuid[- ](?:Afrika|Korea|Soedan|Holland)|Noord[- ](?:Korea|Macedoni[eë]|Holland|Brabant)|Verenigde (?:Staten|Arabische Emiraten|Koninkrijk)|United (?:States|Kingdom|Arab Emirates)|Sierra Leone|Sri Lanka|Burkina Faso|Costa Rica|El Salvador|San Marino|Kaapverdi[eë]|Cape Verde|Hong Kong|Oost[- ]Europa|West[- ]Europa|Eastern Europe|Den Dolder)\b/g;

/** First names that end as demonyms do. */
const NAMES_IN_SE =
  /^(?:louise|denise|elise|ilse|else|lise|rose|heloise|annelise|marlise|fran[cç]oise|jose|therese|eloise|lieselotte|christian|brian|ian|julian|fabian|adrian|damian|vivian|lilian|kilian|florian|marian|gillian|josh|hamish)$/;

/** A word for people of a country or a faith by its ending: no name, whichever country or faith it is. */
function isDemonym(word: string): boolean {
  if (NAMES_IN_SE.test(word)) return false;
  return (
    /(?:ische|.se|aan|ianen|[ií]?[eë]rs?|ian|ish|ese|moslims?|moslima|christen|christelijke|joods|hindoe)$/.test(
      word,
    ) && !/(?:er|ers)$/.test(word)
  );
}

/** Whether a capitalised word can be part of a name. `first` is a word that opens the run: there a demonym is common. */
export function mayBeName(word: string, first: boolean): boolean {
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(lower) || word.length < 2) return false;
  if (/^[A-Z]{2,}$/.test(word) && word.length > 3) return false;
  return !(first && isDemonym(lower));
}
