/**
 * The consonants of a name as it sounds, coarse enough to hold the romanisations that meet at a Dutch counter:
 * Youssef and Yusuf, Rachid and Rashid, Chahine and Şahin, Shevchenko and Szewczenko fall together. Vowels go,
 * because Arabic, Persian and Tigrinya names are written with any; short names keep them, or Li and Lu would meet.
 *
 * Not taken from Metaphone or Soundex: both assume one spelling tradition (English).
 * @param form a folded word (fold-name.ts)
 * @returns capitals, and for short names a vowel letter in lower case
 */
export function soundClass(form: string): string {
  const servant = /^abd(?:ou|[aeou])?(?:l+|(?=([rsndtz])\1))(?=[a-z]{2})/.exec(form);
  if (servant) return `ABD${consonants(form.slice(servant[0].length), false)}`;
  const code = consonants(form, true);
  return code.replace(/^A/, '').length <= 2 ? `${code}${vowels(form)}` : code;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  // Zhang and Zhan, Cheng and Chen: a final ng is not heard apart in short names.
  [/^(.{1,4})ng$/, '$1n'],
  [/ij/g, 'y'],
  [/^(ou|w|v)(?=[aeiouy])/, 'F'],
  [/^(dzh|dj|dz|y|j)(?=[aeiouyh]|$)/, 'J'],
  [/^x/, 'S'],
  [/^ch(?=[rl])/, 'K'],
  [/^kh|^ch(?=[mntd])/, 'H'],
  [/ch(?=[mntd])/g, ''],
  [/shch|tsch|sch|tsj|tch|tsh|dzh/g, 'S'],
  [/sh|sj|ch|cz|cs|zh|ts|tz|dz|dj/g, 'S'],
  [/ph/g, 'F'],
  [/kh|ck|qu|q/g, 'K'],
  [/gh/g, 'G'],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  [/c/g, 'K'],
  [/^h/, 'H'],
  [/^[aeiouy]+/, 'A'],
  [/[aeiouyjh]/g, ''],
  [/[sz]/g, 'S'],
  [/[dt]/g, 'T'],
  [/[bp]/g, 'B'],
  [/[fvw]/g, 'F'],
];

function consonants(form: string, wholeWord: boolean): string {
  let code = form;
  for (const [pattern, into] of RULES) code = code.replace(pattern, into);
  code = code.toUpperCase().replace(/(.)\1+/g, '$1');
  return wholeWord ? code : code.replace(/^A/, '');
}

/** What is heard first in a short name: `Lee` and `Li` give i, `Ouali` and `Wali` a. Later vowels are too unsure. */
function vowels(form: string): string {
  const heard = form
    .replace(/^ou(?=[aeiy])/, '')
    .replace(/ee|ea|ie|ei|ij|y/g, 'i')
    .replace(/ou|oo|oe|u/g, 'o')
    .replace(/h/g, '')
    .match(/[aeio]+/g);
  return heard?.[0]?.[0] ?? '';
}
