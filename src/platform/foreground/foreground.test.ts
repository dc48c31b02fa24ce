import { describe, expect, it } from 'vitest';
import { openForeground } from './index.js';

function foregroundAt(start: number) {
  let now = start;
  const wait = async (milliseconds: number) => {
    now += milliseconds;
  };
  const foreground = openForeground({ now: () => now, wait });
  const waitedFor = async (atMostMs: number) => {
    const before = now;
    await foreground.quiet(atMostMs);
    return now - before;
  };
  return { ...foreground, wait, waitedFor };
}

describe('work that can wait', () => {
  it('goes on at once when nobody waits for an answer', async () => {
    expect(await foregroundAt(0).waitedFor(1_000)).toBe(0);
  });

  it('waits out the lull between two answers', async () => {
    const foreground = foregroundAt(0);
    foreground.enter();
    foreground.leave();
    expect(await foreground.waitedFor(1_000)).toBe(50);
  });

  it('goes on after its longest wait, however busy it is', async () => {
    const foreground = foregroundAt(0);
    foreground.enter();
    expect(await foreground.waitedFor(1_000)).toBe(1_000);
  });
});
