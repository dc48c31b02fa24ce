/** Hiragana to Hepburn; katakana lies 96 code points further. */
const KANA =
  'あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko が=ga ぎ=gi ぐ=gu げ=ge ご=go さ=sa し=shi す=su せ=se そ=so ざ=za じ=ji ず=zu ぜ=ze ぞ=zo た=ta ち=chi つ=tsu て=te と=to だ=da ぢ=ji づ=zu で=de ど=do な=na に=ni ぬ=nu ね=ne の=no は=ha ひ=hi ふ=fu へ=he ほ=ho ば=ba び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po ま=ma み=mi む=mu め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro わ=wa ゐ=i ゑ=e を=o ん=n ゔ=vu';
const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};
const LATIN: ReadonlyMap<string, string> = new Map(
  KANA.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** Japanese syllable script in Latin letters: ヤマダ gives yamada, きょうこ kyouko; other letters stay. */
export function kanaLatin(text: string): string {
  let out = '';
  let doubled = false;
  for (const letter of text.normalize('NFC')) {
    const plain = hiragana(letter);
    if (plain === 'っ') {
      doubled = true;
      continue;
    }
    if (plain === 'ー') continue;
    const small = SMALL[plain];
    if (small !== undefined) {
      out = withSmall(out, plain, small);
      continue;
    }
    const latin = LATIN.get(plain);
    out += latin === undefined ? letter : doubled ? (latin[0] ?? '') + latin : latin;
    doubled = false;
  }
  return out;
}

function hiragana(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter;
}

/** きゃ is kya, しゃ sha, ふぁ fa. */
function withSmall(before: string, plain: string, vowel: string): string {
  const stem = before.replace(/[iueo]$/, '');
  const isGlide = 'ゃゅょ'.includes(plain);
  return isGlide && !/(?:sh|ch|j)$/.test(stem) ? `${stem}y${vowel}` : stem + vowel;
}
