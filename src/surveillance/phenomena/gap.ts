/** Why a phenomenon cannot be judged. */
export type GapReason =
  | 'no-reports'
  | 'history-too-short'
  | 'delay-unseen'
  | 'nothing-reported-yet'
  | 'no-complete-steps'
  | 'no-time-span'
  | 'too-few-events'
  | 'rate-too-high'
  | 'no-terms'
  | 'no-zones'
  | 'no-window'
  | 'no-reference'
  | 'no-links';

/** An expected "cannot say": never NaN, never a zero that looks like a finding. */
export interface Gap {
  readonly kind: 'insufficient';
  readonly reason: GapReason;
  /** Dutch, begins with "te weinig gegevens: ". */
  readonly message: string;
}

const WORDS: Readonly<Record<GapReason, string>> = {
  'no-reports': 'er zijn geen meldingen in de gevraagde periode',
  'history-too-short': 'de periode is korter dan de langste vertraging',
  'delay-unseen': 'van een deel van de vertragingen is nog niets te zien',
  'nothing-reported-yet': 'over deze periode is nog niets gemeld',
  'no-complete-steps': 'er zijn te weinig perioden waarvan de meldingen compleet zijn',
  'no-time-span': 'alle gebeurtenissen vallen op hetzelfde moment',
  'too-few-events': 'er zijn te weinig gebeurtenissen',
  'rate-too-high': 'het aandeel is al zo hoog dat een piek niet te onderscheiden is',
  'no-terms': 'na het weglaten van verboden termen blijft niets over',
  'no-zones': 'er zijn te weinig zones of perioden om te vergelijken',
  'no-window': 'het recente venster bevat geen meldingen',
  'no-reference': 'de vergelijkingsperiode bevat geen meldingen',
  'no-links': 'de meldingen delen geen gegevens met elkaar',
};

/** @param detail what the reader can act on: how much there is, how much is needed */
export function gap(reason: GapReason, detail = ''): Gap {
  const tail = detail === '' ? '' : ` (${detail})`;
  return { kind: 'insufficient', reason, message: `te weinig gegevens: ${WORDS[reason]}${tail}` };
}
