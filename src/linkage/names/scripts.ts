import { hangulLatin } from './hangul.js';
import { HANZI } from './hanzi.js';

/**
 * Letters of other scripts to Latin, one string per letter. The tables follow how names are written on Dutch
 * and international papers rather than a scholarly standard: the sound class (sound-class.ts) forgives the rest.
 */
const CYRILLIC =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=g ќ=k ѕ=dz ў=u қ=k ғ=g ң=n ө=o ү=u ұ=u һ=h ә=a';
const GREEK =
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';
const ARABIC =
  'ا=a أ=a إ=i آ=a ٱ=a ء= ؤ=u ئ=i ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ڤ=v ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h ة=a ى=a ی=y ي=y و=w ھ=h ہ=h ے=e ں=n ٹ=t ڈ=d ڑ=r ـ=';
const HEBREW =
  'א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=ch ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t';
const ARMENIAN =
  'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev';
const GEORGIAN =
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h';
/** Latin letters that Unicode does not split into a letter and a mark. */
const LATIN = 'ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ə=a ŋ=ng ħ=h ĸ=k ƀ=b ɓ=b ɗ=d ƙ=k ơ=o ư=u';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN, LATIN].flatMap((table) =>
    table.split(' ').map((pair): [string, string] => {
      const cut = pair.indexOf('=');
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  ),
);

/** Ge'ez consonants in the order of the Unicode block; eight code points each. */
const ETHIOPIC_ROWS: Readonly<Record<number, string>> = {
  4608: 'h',
  4616: 'l',
  4624: 'h',
  4632: 'm',
  4640: 's',
  4648: 'r',
  4656: 's',
  4664: 'sh',
  4672: 'q',
  4688: 'q',
  4704: 'b',
  4712: 'v',
  4720: 't',
  4728: 'ch',
  4736: 'h',
  4752: 'n',
  4760: 'ny',
  4768: '',
  4776: 'k',
  4792: 'kh',
  4808: 'w',
  4816: '',
  4824: 'z',
  4832: 'zh',
  4840: 'y',
  4848: 'd',
  4864: 'j',
  4872: 'g',
  4896: 't',
  4904: 'ch',
  4912: 'p',
  4920: 'ts',
  4928: 'ts',
  4936: 'f',
  4944: 'p',
};
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

/** One letter in Latin; undefined when the table does not know it. */
export function latinLetter(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1200 && code < 0x1358) {
    const row = ETHIOPIC_ROWS[code & ~7];
    return row === undefined ? undefined : row + (ETHIOPIC_VOWELS[code & 7] ?? '');
  }
  if (code >= 0xac00 && code <= 0xd7a3) return hangulLatin(letter);
  // A character of Chinese is a word of its own.
  return code >= 0x4e00 && code < 0xa000 ? ` ${HANZI.get(letter) ?? letter} ` : LETTERS.get(letter);
}
