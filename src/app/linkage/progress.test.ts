import { describe, expect, it } from 'vitest';
import { percentOf, progressOn } from './progress.js';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('progress', () => {
  it('stays off a stderr that is no terminal', () => {
    const log = screen(false);
    const progress = progressOn(log);
    progress.show('reading a.csv: 5 rows');
    progress.end();
    expect(log.written).toEqual([]);
  });

  it('rewrites one line of a terminal, only when it says something new, and wipes it at the end', () => {
    const terminal = screen(true);
    const progress = progressOn(terminal);
    progress.show('comparing 3 %');
    progress.show('comparing 3 %');
    progress.show('comparing 4 %');
    progress.end();
    progress.end();
    expect(terminal.written).toEqual(['\r\x1b[Kcomparing 3 % …', '\r\x1b[Kcomparing 4 % …', '\r\x1b[K']);
  });

  it('counts nothing of nothing as 0 %', () => {
    expect([percentOf(0, 0), percentOf(1, 3), percentOf(3, 3)]).toEqual(['0 %', '33 %', '100 %']);
  });
});
