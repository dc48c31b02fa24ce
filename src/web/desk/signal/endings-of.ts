import type { SignalFile } from '../../api/types.js';

export type Ending = 'close' | 'reopen' | 'redirect' | 'undoDuplicate';

const BEFORE_ASSESSMENT = ['ONTVANGEN', 'GEREGISTREERD', 'IN_BEOORDELING'];
const ENDED = ['GESLOTEN', 'VERNIETIGD', 'OVERGEBRACHT', 'DUBBEL'];

/** How this file may end, or begin again, for who looks. */
export function endingsOf(file: Pick<SignalFile, 'state' | 'may'>): readonly Ending[] {
  const may = (ending: Ending) => file.may[ending] === true;
  if (file.state === 'GESLOTEN') return may('reopen') ? ['reopen'] : [];
  if (file.state === 'DUBBEL') return may('undoDuplicate') ? ['undoDuplicate'] : [];
  const redirect = BEFORE_ASSESSMENT.includes(file.state) && may('redirect');
  const close = !ENDED.includes(file.state) && may('close');
  return [...(redirect ? (['redirect'] as const) : []), ...(close ? (['close'] as const) : [])];
}
