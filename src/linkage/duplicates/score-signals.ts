import { type AboutShares, compareAbout } from './compare-about.js';
import { compareDays } from './compare-days.js';
import { compareFigures } from './compare-figures.js';
import { compareTexts } from './compare-texts.js';
import type { PreparedSignal } from './prepare-signal.js';

/** One pair of signals: how likely they report one event, and by what. `weight` is `prior` plus the parts. */
export interface SignalPairScore {
  /** log2 odds. */
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly prior: number;
  /**
   * Bits. `otherwise` is 0 or less: what is lost because agreement has other explanations than one event. `thirds` is
   * what other signals lend (support-of-thirds.ts), and 0 for two signals by themselves.
   */
  readonly parts: Readonly<
    Record<
      'text' | 'figures' | 'time' | 'persons' | 'organisations' | 'facts' | 'otherwise' | 'thirds',
      number
    >
  >;
  readonly sharedFacts: readonly string[];
  /** Part of what the shorter text says that both say, rare words counting most; 0 to 1. */
  readonly overlap: number;
}

/** Of every signal, how many earlier ones report the same event. */
const REPEATED = 0.3;
/** … how many are about the same person or company, and report something else. */
const SAME_SUBJECT = 2.5;
/** … how many share two of them (a couple, a worker and the employer), and report something else. */
const SAME_SUBJECTS = 0.02;
/** … how many have the same words, and are about something else: a form, a mail that many send. */
const SAME_WORDS = 1;
/** Two things reported of one person are often of a kind, and then told in like words. */
const TOLD_ALIKE = 0.6;

/**
 * Weighs two signals. Symmetric. Four things may be true of a pair: one event; two events of one person or company;
 * one text about two; nothing in common. Agreement on who and agreement in words are each explained by one of the
 * others, so only both together weigh (the second and third kind of non-match beside Fellegi & Sunter's one).
 */
export function scoreSignals(a: PreparedSignal, b: PreparedSignal, shares: AboutShares): SignalPairScore {
  const text = compareTexts(a.text, b.text);
  const figures = compareFigures(a.text, b.text);
  const about = compareAbout(a, b, { shares, named: text.named });
  const world = shares.signals.total;
  const whole = about.persons + about.organisations + about.facts;
  const alike = TOLD_ALIKE * Math.max(0, text.weight);
  const others =
    1 +
    (SAME_SUBJECT / world) * 2 ** (about.oneThing + alike) +
    (SAME_SUBJECTS / world) * 2 ** (whole + alike) +
    (SAME_WORDS / world) * 2 ** text.weight;
  const prior = Math.log2(REPEATED / world);
  const parts = {
    text: text.weight,
    figures: figures.weight,
    time: compareDays(a.shape.day, b.shape.day),
    persons: about.persons,
    organisations: about.organisations,
    facts: about.facts,
    otherwise: -Math.log2(others),
    thirds: 0,
  };
  const weight = Object.values(parts).reduce((sum, part) => sum + part, prior);
  return {
    weight,
    score: 1 / (1 + 2 ** -weight),
    prior,
    parts,
    sharedFacts: about.sharedFacts,
    overlap: overlapOf(text.bits + figures.bits, Math.min(a.text.totalBits, b.text.totalBits)),
  };
}

function overlapOf(shared: number, least: number): number {
  return least <= 0 ? 0 : Math.min(1, shared / least);
}
