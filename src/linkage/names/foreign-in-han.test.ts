import { describe, expect, it } from 'vitest';
import { foreignNameInHan } from './foreign-in-han.js';

describe('a foreign name in Chinese characters', () => {
  it.each([
    ['贝拉克·奥巴马', 'beilake aobama'],
    ['安格拉·默克尔', 'angela mokeer'],
    ['弗拉基米尔・普京', 'fulajimier pujing'],
  ])('%s is read as %s', (written, latin) => {
    expect(foreignNameInHan(written)).toBe(latin);
  });

  it('has a dot between its parts: a Chinese name is left to the reading of Chinese names', () => {
    expect(foreignNameInHan('王建国')).toBeUndefined();
    expect(foreignNameInHan('Jan de Vries')).toBeUndefined();
  });
});
