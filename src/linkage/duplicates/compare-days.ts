/** Of repeats, most come within weeks, the rest within months; two signals picked blindly are any time apart. */
const SOON = { share: 0.85, days: 12 };
const LATE = { share: 0.15, days: 120 };
const BLINDLY_A_DAY = 1 / 200;
const LEAST = -5;

/** Bits that the days between two signals say: about +3 on one day, 0 after seven weeks, −5 after a year. */
export function compareDays(a: number, b: number): number {
  const apart = Math.abs(a - b);
  const repeat = [SOON, LATE].reduce(
    (sum, { share, days }) => sum + (share / days) * Math.exp(-apart / days),
    0,
  );
  return Math.max(LEAST, Math.log2(repeat / BLINDLY_A_DAY));
}
