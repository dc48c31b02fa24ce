/** What a tipster may know of the state of his report. */
export type CoarseState = 'ontvangen' | 'in behandeling' | 'afgerond';

/**
 * The state as coarse as it must be: no outcome, no route. A duplicate stays "in behandeling", because "afgerond" after
 * an hour would tell that somebody else reported the same.
 */
export function coarseState(state: string): CoarseState {
  switch (state) {
    case 'ONTVANGEN':
    case 'GEREGISTREERD':
      return 'ontvangen';
    case 'GESLOTEN':
    case 'VERNIETIGD':
    case 'OVERGEBRACHT':
      return 'afgerond';
    default:
      return 'in behandeling';
  }
}
