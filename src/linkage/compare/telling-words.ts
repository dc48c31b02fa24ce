import { LEGAL_FORMS } from '../names/company-name.js';
import { foldName } from '../names/fold-name.js';

const TITLES = new Set(
  'mr mrs ms miss dr drs ir ing prof sir lord lady dame rev hon mw dhr mevr heer mevrouw jr sr ii iii iv jhr'.split(
    ' ',
  ),
);
/** Legal forms as phrases; the short forms are in company-name.ts. */
const LEGAL_PHRASES =
  /\b(limited liability company|public limited company|joint stock company|limited company|besloten vennootschap|naamloze vennootschap|aktiengesellschaft|gesellschaft mit beschrankter haftung|societe anonyme|obshchestvo s ogranichennoy otvetstvennostyu|aktsionernoe obshchestvo|sociedad anonima|open joint stock|incorporated|corporation|limited)\b/g;
const MORE_FORMS = new Set(
  'ooo oao zao pao ao pjsc ojsc cjsc jsc lp llp pte pty kk as sl srl spzoo ltda sapi kft zrt nyrt tov'.split(
    ' ',
  ),
);

/** At most two words cannot hold a legal form of several words. */
const PLAIN = /^[a-z]+(?: [a-z]+)?$/;

/**
 * The words of a person's or company's name as lower-case Latin, without titles and legal forms; initials written
 * together come apart. "Dr. J.P. de Vries" gives j, p, de, vries; "ООО Газпром" gives gazprom.
 */
export function tellingWords(text: string): string[] {
  if (PLAIN.test(text)) return withoutForms(text.split(' '));
  const dotted = text.replace(/\b(?:\p{L}\.){2,}/gu, undot);
  const folded = foldName(dotted.replace(/&/g, ' and ').replace(/(\d+)/g, ' $1 '), true)
    .replace(LEGAL_PHRASES, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return withoutForms(folded);
}

function withoutForms(words: string[]): string[] {
  const telling = words.filter((word) => !isLegalForm(word) && !TITLES.has(word));
  return joinServant(telling.length > 0 ? telling : words);
}

/** B.V. is one word, J.P. are two. */
function undot(letters: string): string {
  const close = letters.replaceAll('.', '');
  return isLegalForm(close.toLowerCase()) ? `${close} ` : letters.replaceAll('.', ' ');
}

function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word) || MORE_FORMS.has(word);
}

/** `abd al rahman` and `abdul rahman` are one word. */
function joinServant(words: string[]): string[] {
  if (!words.some((word) => word.startsWith('abd'))) return words;
  const joinedUp = words.join(' ').replace(/\babd(?:[aeou]l|[aeou])? (?:[ae]l |ul )?(?=\p{L}{2})/gu, 'abdel');
  return joinedUp.split(' ');
}
