import type { ExtractedKind, ExtractedMention } from './extracted-mention.js';
import { mayBeName, TWO_WORD_PLACES } from './not-a-name.js';

const PARTICLE =
  "(?:van|de|den|der|het|ter|ten|te|'t|’t|op de|op den|op het|in 't|el|al|ben|bin|ibn|abu|von|zu|da|dos|das|do|di|del|della|la|le|du|af|av|y|e|bint|ould|san)";
const CAPITAL = "\\p{Lu}[\\p{L}'’-]*\\p{L}|\\p{Lu}\\.(?:\\p{Lu}\\.)*";
const RUN = new RegExp(`(?:${CAPITAL})(?: (?:${PARTICLE} ){0,3}(?:${CAPITAL}))*`, 'gu');

const BUSINESS_NOUNS =
  `restaurant|pizzeria|snackbar|eetcafe|caf[eé]|hotel|bakkerij|slagerij|supermarkt|kapsalon|salon|nagelstudio|uitzendbureau|bureau|kwekerij|bedrijf|firma|kantoor|advocatenkantoor|advocaten|school|college|universiteit|instituut|academie|garage|wasserij|carwash|schoonmaakbedrijf|bouwbedrijf|transportbedrijf|stichting|vereniging|winkel|groothandel|slachterij|boerderij|consultancy|company|agency|university|shop|bar|studio|club|hostel|pension|zorgbureau|taalschool|opleidingsinstituut|organisatie|werkgever|referent|onderneming|toko|farm|factory|brasserie|eethuis|eetcaf[eé]|lunchroom|groenteboer|bakker|slager|kapper|manege|sportschool|camping|drogist|reisbureau|wasserette|tankstation|slachthuis|distributiecentrum|zaak|groentezaak|bloemist|juwelier|theater|koerier|zorginstelling|kinderopvang|makelaar|administratiekantoor|accountant|notariskantoor|vervoerder|rederij|onderwijsinstelling|dienstverlener|hovenier|glastuinder|kweker|teler|grill|bistro|diner|hotelketen|autobedrijf`
    .split('|')
    .map((noun) => noun.trim())
    .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
    .join('|');
/** "restaurant De Gouden Draak", "Visrestaurant 'Zeezicht'": a name behind a word for a business. */
const BUSINESS_WORD = new RegExp(
  `(?:${BUSINESS_NOUNS})\\s+["'“‘]?((?:(?:De|Het|Den|'t|La|Le|El|The)\\s)?\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?:\\s(?:(?:en|&|van|de|het|der)\\s)?\\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,3})`,
  'gu',
);
const BUSINESS_TAIL =
  /\b(?:\p{Lu}[\p{L}\p{N}&'’-]*\s(?:(?:&|en)\s)?){1,3}(?:Bouw|Transport|Schoonmaak|Logistiek|Kwekerijen|Kwekerij|Uitzendbureau|Uitzendgroep|Advocaten|Consultancy|Consulting|Trading|Services|Solutions|College|University|Academy|Institute|Facilitair|Horeca|Catering|Techniek|Afbouw|Flex|Personeel|Group|Groep|Beheer|Agro|Flowers|Fruit|Support|Schilders|Stukadoors|Zorg|ICT|IT|Tech|Legal|Juristen|Advies|Uitzendwerk)\b/gu;
const WITH_FORM =
  /\b(?:\p{Lu}[\p{L}\p{N}&'’.-]*\s(?:(?:&|en|van|de|het|der)\s)?){1,4}(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Holding|GmbH|Ltd\.?|Limited|Inc\.?|LLC)(?![\p{L}])/gu;

/** "meneer Jansen", "de heer J. Jansen", "familie De Wit": a surname alone identifies when it is addressed so. */
const TITLED = new RegExp(
  `(?:\\b(?:[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Dd]hr\\.?|[Mm]w\\.?|[Dd]e heer|[Ff]amilie|[Hh]eer|Mr\\.?|Mrs\\.?|Ms\\.?|[Dd]r\\.?|[Aa]dvocaat|[Tt]andarts|[Dd]okter)) ((?:${PARTICLE} ){0,3}(?:${CAPITAL})(?: (?:${PARTICLE} ){0,3}(?:${CAPITAL}))*)`,
  'gu',
);

/** Organisations and persons by their form: capitals in a row, a legal form, a word of business or address before it. */
export function findNames(text: string): readonly ExtractedMention[] {
  const found = [
    ...[...text.matchAll(WITH_FORM)].map((match) => mentionOf('organisation', match[0], match.index)),
    ...[...text.matchAll(BUSINESS_WORD)].map((match) =>
      mentionOf('organisation', match[1] ?? '', match.index + match[0].lastIndexOf(match[1] ?? '')),
    ),
    ...[...text.matchAll(BUSINESS_TAIL)].map((match) => mentionOf('organisation', match[0], match.index)),
  ].filter((mention) => mention.text.length > 1 && !isOnlyOpeners(mention.text));
  const titled = [...text.matchAll(TITLED)].flatMap((match) => {
    const name = match[1] ?? '';
    return isOnlyOpeners(name)
      ? []
      : [mentionOf('person', name, match.index + match[0].length - name.length)];
  });
  return [...found, ...titled, ...persons(text)];
}

function persons(text: string): ExtractedMention[] {
  const places = [...text.matchAll(TWO_WORD_PLACES)];
  return [...text.matchAll(RUN)].flatMap((match): ExtractedMention[] => {
    const inPlace = places.some(
      (place) => match.index < place.index + place[0].length && match.index + match[0].length > place.index,
    );
    if (inPlace) return [];
    return trimmed(match[0], match.index);
  });
}

/** Drops what is no name from both ends; two words left, or an initial and a word, make a name. */
function trimmed(run: string, at: number): ExtractedMention[] {
  const words = [...run.matchAll(/\S+/g)];
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const from = words.findIndex(([word]) => isCapital(word) && mayBeName(word, true));
  if (from === -1) return [];
  const rest = words.slice(from);
  const stop = rest.findIndex(([word]) => isCapital(word) && !mayBeName(word, false));
  const kept = stop === -1 ? rest : rest.slice(0, stop);
  while (kept.length > 0 && !isCapital(kept.at(-1)?.[0] ?? '')) kept.pop();
  const names = kept.filter(([word]) => isCapital(word));
  const [first, last] = [kept[0], kept.at(-1)];
  if (names.length < 2 || !first || !last) return [];
  const text = run.slice(first.index, last.index + last[0].length);
  return [mentionOf('person', text, at + first.index)];
}

function isOnlyOpeners(text: string): boolean {
  return text
    .split(/\s+/)
    .every((word) => !/^\p{Lu}/u.test(word) || !mayBeName(word.replace(/\.$/, ''), false));
}

function mentionOf(kind: ExtractedKind, text: string, start: number): ExtractedMention {
  return {
    kind,
    text,
    start,
    end: start + text.length,
    value: text.replace(/\s+/g, ' ').trim(),
    check: 'none',
    identifying: true,
    ofReporter: false,
  };
}
