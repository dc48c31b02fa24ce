import { HANZI } from './hanzi.js';

/** Characters that write foreign names and are rare in Chinese ones, by pinyin; the others are in hanzi.ts. */
const READINGS = `
a 阿 ai 埃 ao 奥奧 bai 拜 bi 比 bie 别 ci 茨 dang 当 di 蒂 dun 顿頓 e 俄厄 fan 範 fu 弗夫 gai 盖蓋 gang 冈 gong 贡貢 gua 瓜 gui 圭 ha 哈 hei 黑 ka 卡 kan 坎 kao 考 ken 肯
ku 库庫 kua 夸 kui 奎 la 拉 lai 萊 le 勒 li 里裡 ma 玛瑪 mai 迈邁麥 men 門 mi 密 mo 默 mu 姆 na 纳納 nei 内內 nie 涅 niu 纽紐 nu 努 nuo 諾 pa 帕 pai 派 po 珀 qia 恰 qie 切 rang 让讓 re 热熱
sa 萨薩 sai 塞賽 se 瑟 she 舍 sheng 聖 shuo 朔 si 丝絲 suo 索 ta 塔 ti 提 tu 图圖 tuo 托託 wa 瓦 wo 沃 wu 乌烏 xi 錫 yang 揚 ye 耶 yin 因 yue 约約 zha 扎 zi 兹茲`;
const FOREIGN: ReadonlyMap<string, string> = new Map(
  [...READINGS.matchAll(/([a-z]+) (\p{Script=Han}+)/gu)].flatMap(([, reading = '', letters = '']) =>
    [...letters].map((letter): [string, string] => [letter, reading]),
  ),
);
const DOTTED = /\p{Script=Han}+(?:[·•‧・]\p{Script=Han}+)+/gu;

/**
 * A foreign name in Chinese characters, known by the dot between its parts, in pinyin with every part one word:
 * 贝拉克·奥巴马 gives beilake aobama. Undefined for a text without.
 */
export function foreignNameInHan(text: string): string | undefined {
  if (!/\p{Script=Han}[·•‧・]\p{Script=Han}/u.test(text)) return undefined;
  return text.replace(DOTTED, (name) =>
    name
      .split(/[·•‧・]/)
      .map((part) => [...part].map((letter) => FOREIGN.get(letter) ?? HANZI.get(letter) ?? letter).join(''))
      .join(' '),
  );
}
