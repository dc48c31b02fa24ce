/**
 * Names of China and Korea in Latin letters: short syllables that differ by one letter are different names (Min and
 * Ming), and one name is spelt by several systems. A word is read syllable by syllable into a code that the systems
 * share: pinyin, Wade–Giles and the spellings of Hong Kong for Chinese; Revised, McCune–Reischauer and the
 * spellings of passports for Korean.
 */
const INITIAL = '(?:ts|tz|zh|ch|sh|hs|ss|kk|tt|pp|jj|[bpmfdtnlgkhjqxrzcswyv])?';
const FINAL =
  '(?:iang|iong|uang|yeong|young|yung|yeon|youn|hyeo|eong|eung|ueng|ieng|eang|ang|eng|ing|ong|ung|ian|ien|iao|iau|uai|uan|uen|yeo|you|wae|woo|weo|eon|oon|ieh|ueh|yan|yun|yon|ai|ei|ao|au|ou|an|en|in|on|un|ia|ie|iu|io|ua|uo|ui|ue|er|ih|eo|eu|ae|oe|ya|ye|yo|yu|oo|ee|wa|wo|we|wi|a|e|i|o|u|y)';
const CODA = '(?:ng|[nkmlptbr](?![aeiouy]))?';
const SYLLABLE = new RegExp(`^${INITIAL}${FINAL}(?:${CODA})(?=$|[bcdfghjklmnpqrstvwxyz])`);

const FAMILY = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng
  han feng cao peng zeng xiao tian dong pan yuan cai jiang ye yu du cheng su wei lu lv ding ren shen yao lei cui zhong
  tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan hou long tao gu mao hao gong shao
  wan ouyang sima shangguan zhuge situ chang chao chou hsu hsieh tsai tsao teng chu kuo ho sung chiang cheung wong
  chan leung ng lam kwok tsang lau lo ma mak yip lai fung kwan tse yeung yuen chow chiu hui ko kao hsiao chung tseng
  kim lee park pak choi choe jung jeong chung kang gang cho jo yoon yun jang lim im rim oh shin sin seo suh kwon gwon
  hwang ahn an song yoo yu ryu hong jeon chun go koh ko moon mun son bae pae baek paik heo hur nam noh roh ha joo ju gim
  yi rhee gwak kwak sung seong cha woo koo gu min`.split(/\s+/),
);

/** Whether every word can be read as Chinese or Korean syllables and one of them is a family name there. */
export function isEastAsianName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const outer = FAMILY.has(words[0] ?? '') || FAMILY.has(words.at(-1) ?? '');
  return outer && words.every((word) => word.length > 1 && (syllablesOf(word)?.length ?? 9) <= 2);
}

/** The syllables of a word; undefined where it cannot be read so. */
export function syllablesOf(word: string): string[] | undefined {
  const found: string[] = [];
  // An h after a vowel only makes it long: Ahn, Noh, Suh.
  let rest = word.replace(/^park$/, 'pak').replace(/(?<=[aeiou])h(?=n|$)/g, '');
  while (rest !== '') {
    const syllable = SYLLABLE.exec(rest)?.[0];
    if (!syllable || syllable.length > 6) return undefined;
    found.push(syllable);
    rest = rest.slice(syllable.length);
  }
  return found;
}

const CODE_RULES: readonly (readonly [RegExp, string])[] = [
  // The ü of a passport.
  [/^([ln])yu$/, '$1u'],
  [/^hs(?=[iu])|^x/, 'S'],
  [/^(?:ch|zh|j|q|jj)/, 'C'],
  [/^(?:tz|ts|z|c)/, 'Z'],
  [/^ss/, 's'],
  [/^(?:kk|g|k)/, 'K'],
  [/^(?:tt|d|t)/, 'T'],
  [/^(?:pp|b|p)/, 'B'],
  [/^(?:r|l)/, 'L'],
  [/^sh/, 'S'],
  [/^wu?(?=[aeiou])/, 'W'],
  [/^y(?=u)/, ''],
  [/h$/, ''],
  [/ien|ian|yan/, 'ien'],
  [/ieh/, 'ie'],
  [/ueh/, 'ue'],
  [/iau|iao/, 'iao'],
  [/yeo|you(?=n)|yu(?=n)|eo|ou(?=n)|oo|ou$/, 'o'],
  [/u(?=ng)/, 'o'],
  [/eu|u/g, 'o'],
  [/ong/, 'ong'],
  [/uo$|wo$/, 'o'],
  // Wade–Giles ho and ko are pinyin he and ge.
  [/^([KhH])o$/, '$1e'],
  [/ae/, 'e'],
  [/ee|ih|yi|^i$/, 'i'],
  [/y(?=[eo])/, ''],
];

/** What the systems have in common: Zhang and Chang, Hsiao and Xiao, Jeong and Jung, Soo and Su have one code. */
export function eastAsianCode(word: string): string | undefined {
  return syllablesOf(word)
    ?.map((syllable) => {
      let code = syllable;
      for (const [pattern, into] of CODE_RULES) code = code.replace(pattern, into);
      return code;
    })
    .join('');
}
