import { hangulLatin } from './hangul.js';

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
/** The common family names and given-name characters of China, in pinyin: a name outside it stays as written. */
const HANZI =
  '王=wang 李=li 张=zhang 張=zhang 刘=liu 劉=liu 陈=chen 陳=chen 杨=yang 楊=yang 黄=huang 黃=huang 赵=zhao 趙=zhao 吴=wu 吳=wu 周=zhou 徐=xu 孙=sun 孫=sun 马=ma 馬=ma 朱=zhu 胡=hu 郭=guo 何=he 高=gao 林=lin 罗=luo 羅=luo 郑=zheng 鄭=zheng 梁=liang 谢=xie 謝=xie 宋=song 唐=tang 许=xu 許=xu 韩=han 韓=han 冯=feng 馮=feng 邓=deng 鄧=deng 曹=cao 彭=peng 曾=zeng 肖=xiao 田=tian 董=dong 袁=yuan 潘=pan 于=yu 蒋=jiang 蔣=jiang 蔡=cai 余=yu 杜=du 叶=ye 葉=ye 程=cheng 苏=su 蘇=su 魏=wei 吕=lu 呂=lu 丁=ding 任=ren 沈=shen 姚=yao 卢=lu 盧=lu 姜=jiang 崔=cui 钟=zhong 鐘=zhong 谭=tan 譚=tan 陆=lu 陸=lu 汪=wang 范=fan 金=jin 石=shi 廖=liao 贾=jia 賈=jia 夏=xia 韦=wei 付=fu 方=fang 白=bai 邹=zou 孟=meng 熊=xiong 秦=qin 邱=qiu 江=jiang 尹=yin 薛=xue 闫=yan 段=duan 雷=lei 侯=hou 龙=long 龍=long 史=shi 陶=tao 黎=li 贺=he 顾=gu 毛=mao 郝=hao 龚=gong 邵=shao 万=wan 萬=wan 伟=wei 偉=wei 芳=fang 娜=na 秀=xiu 英=ying 敏=min 静=jing 丽=li 麗=li 强=qiang 磊=lei 军=jun 軍=jun 洋=yang 勇=yong 艳=yan 杰=jie 娟=juan 涛=tao 濤=tao 明=ming 超=chao 兰=lan 蘭=lan 霞=xia 平=ping 刚=gang 桂=gui 文=wen 辉=hui 輝=hui 玲=ling 红=hong 紅=hong 建=jian 国=guo 國=guo 华=hua 華=hua 梅=mei 玉=yu 春=chun 小=xiao 晓=xiao 曉=xiao 海=hai 波=bo 鹏=peng 飞=fei 飛=fei 宇=yu 浩=hao 婷=ting 雪=xue 琳=lin 佳=jia 志=zhi 永=yong 天=tian 大=da 子=zi 思=si 雨=yu 欣=xin 颖=ying 慧=hui 俊=jun 凯=kai 亮=liang 斌=bin 峰=feng 鑫=xin 健=jian 美=mei 安=an 月=yue 云=yun 宁=ning 东=dong 新=xin 晨=chen 阳=yang 一=yi 嘉=jia 怡=yi 倩=qian 莉=li 燕=yan 凤=feng 珍=zhen 德=de 立=li 世=shi 正=zheng';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, ARABIC, HEBREW, ARMENIAN, GEORGIAN, LATIN, HANZI].flatMap((table) =>
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
  return code >= 0x4e00 && code < 0xa000 ? ` ${LETTERS.get(letter) ?? letter} ` : LETTERS.get(letter);
}
