import { accept, type Outcome, refuse } from '../../kernel/refusal.js';

export type EarsMethod = 'C1' | 'C2' | 'C3';

/** Settings of EARS C1–C3 (Hutwagner et al. 2003; Fricker, Hegler & Dunfee 2008). */
export interface EarsOptions {
  readonly method: EarsMethod;
  /** Points in the moving baseline, at least 3. */
  readonly baseline: number;
  /** Lower bound of the standard deviation, in counts. */
  readonly minSigma: number;
  /** One-sided false-alarm probability under a normal law. */
  readonly alpha: number;
  /**
   * C3 as Fricker et al. define it (`textbook`: excess of this point and the two before), or as R's earsC
   * computes it (`surveillance`: only the two before, so it answers one point later). C1 and C2 do not differ.
   */
  readonly c3Mode: 'textbook' | 'surveillance';
}

/** R's defaults, so that a run without settings can be laid beside earsC. */
export const EARS_DEFAULTS: Readonly<Record<EarsMethod, EarsOptions>> = {
  C1: { method: 'C1', baseline: 7, minSigma: 0, alpha: 0.001, c3Mode: 'surveillance' },
  C2: { method: 'C2', baseline: 7, minSigma: 0, alpha: 0.001, c3Mode: 'surveillance' },
  C3: { method: 'C3', baseline: 7, minSigma: 0, alpha: 0.025, c3Mode: 'surveillance' },
};

/** Says which setting cannot be meant, by its name. */
export function checkEarsOptions(options: EarsOptions): Outcome<EarsOptions> {
  const flaws: { path: string; code: string; message: string }[] = [];
  const flaw = (path: string, message: string) => flaws.push({ path, code: 'out-of-range', message });
  if (!Number.isInteger(options.baseline) || options.baseline < 3) {
    flaw('baseline', 'moet een geheel getal vanaf 3 zijn');
  }
  if (!(options.minSigma >= 0)) flaw('minSigma', 'mag niet negatief zijn');
  if (!(options.alpha > 0 && options.alpha < 0.5)) flaw('alpha', 'moet tussen 0 en 0,5 liggen');
  if (flaws.length === 0) return accept(options);
  const said = flaws.map(({ path, message }) => `${path} ${message}`).join('; ');
  return refuse('invalid', 'ears-options', said, flaws);
}
