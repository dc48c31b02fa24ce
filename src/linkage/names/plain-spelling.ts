/** Ways of writing one sound, folded into one spelling with its vowels kept; order matters. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  // Greek papers write b, d and g at the head of a word as mp, nt and gk.
  [/^mp(?=[aeiou])/, 'b'],
  [/^nt(?=[aeiou])/, 'd'],
  [/^gk(?=[aeiou])/, 'g'],
  // El Mansouri written in one word.
  [/^(?:al|el)(?=[bcdfghjkmnqrstwz][a-z]{3})/, ''],
  [/shch|schtsch|chtch|stsj|sjtsj|szcz/g, 'sh'],
  [/tsch|tch|tsj|cz|tj(?=[aeiou])/g, 'sh'],
  [/dzh|dsch|dj/g, 'j'],
  [/sch|sj|sz(?=[aeiouy])|ch/g, 'sh'],
  [/zj|zh/g, 'j'],
  [/tz|ts|cs/g, 'z'],
  [/^(?:ye|je|ie)(?=[kvwzlgfmr])/, 'e'],
  [/^(?:ju|yu|iu)/, 'yu'],
  [/^(?:ja|ya|ia)/, 'ya'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/qu(?=[ei])|ck|q/g, 'k'],
  [/ks/g, 'x'],
  [/eau|ou|oo|oe/g, 'u'],
  [/ee|ie|iy|yi|ij(?![aeiou])|ii/g, 'i'],
  [/ae/g, 'e'],
  [/ue/g, 'u'],
  [/w/g, 'v'],
  [/rn/g, 'm'],
  [/(.)\1+/g, '$1'],
];

/** One spelling for what press, passport and clerks write in several ways: `schaeffler` and `schaffler` come close. */
export function plainSpelling(form: string): string {
  let plain = form;
  for (const [pattern, into] of HABITS) plain = plain.replace(pattern, into);
  return plain;
}

/** Somali writes ḥ as x and ʿayn as c: Xasan is Hassan, Cali is Ali. Undefined for words without either. */
export function somaliSpelling(form: string): string | undefined {
  if (!/x|^c(?=[aeiou])|c(?=[aeiou]{2})|aa|uu/.test(form)) return undefined;
  const plain = form
    .replace(/x/g, 'h')
    .replace(/c(?=[aeiou])/g, '')
    .replace(/([aeiou])\1/g, '$1');
  return plain === form ? undefined : plain;
}

/** Hepburn, Kunrei and passport spelling of Japanese in one: Ohno and Ono, Zyunko and Junko. Undefined for other words. */
export function japaneseSpelling(form: string): string | undefined {
  if (!JAPANESE.test(form)) return undefined;
  return form
    .replace(/o[uo]|oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/sh(?=i)|sy(?=i)/g, 's')
    .replace(/sh/g, 'sy')
    .replace(/ts(?=u)|ch(?=i)/g, 't')
    .replace(/ch/g, 'ty')
    .replace(/j(?=i)/g, 'z')
    .replace(/j/g, 'zy')
    .replace(/f(?=u)/g, 'h')
    .replace(/m(?=[bp])/g, 'n');
}

const JAPANESE = /^(?:(?:[kgsztdnhbpmyrwjf]|sh|ch|ts|[kgnhbpmrszt]y)?[aeiou]+h?(?:n(?![aeiouy]))?)+$/;
