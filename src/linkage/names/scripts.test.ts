import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name.js';

describe('names in other scripts', () => {
  it.each([
    ['김민준', 'gim minjun'],
    ['박 지훈', 'bak jihun'],
    ['ヤマダ ハナコ', 'yamada hanako'],
    ['きょうこ', 'kyouko'],
    ['しゅん', 'shun'],
    ['さっぽろ', 'sapporo'],
    ['がぎぐ', 'gagigu'],
    ['नरेन्द्र', 'narendr'],
    ['সুমন', 'suman'],
    ['王建国', 'wang jian guo'],
    ['陳美玲', 'chen mei ling'],
    ['劉德強', 'liu de qiang'],
  ])('%s is read as %s', (written, latin) => {
    expect(foldName(written)).toBe(latin);
  });

  it('leaves a character it does not know as a word of its own', () => {
    expect(foldName('王㐀')).toBe('wang 㐀');
  });
});
