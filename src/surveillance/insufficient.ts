/** Why a point cannot be judged. Never a silent zero, never NaN. */
export type InsufficientReason =
  | 'too-short'
  | 'all-zero'
  | 'constant'
  | 'separated-season'
  | 'no-freedom'
  | 'overflow';

/** An expected "cannot say", with the reason in words that a colleague reads. */
export interface Insufficient {
  readonly kind: 'insufficient';
  readonly reason: InsufficientReason;
  /** Dutch, begins with "te weinig gegevens: ". */
  readonly message: string;
}

const WORDS: Readonly<Record<InsufficientReason, string>> = {
  'too-short': 'de reeks is te kort voor de gevraagde basisperiode',
  'all-zero': 'alle tellingen in de basisperiode zijn nul',
  constant: 'alle tellingen in de basisperiode zijn gelijk, dus de spreiding is onbekend',
  'separated-season': 'in deze tijd van het jaar was elke telling in de basisperiode nul',
  'no-freedom': 'er zijn te weinig waarnemingen voor het aantal te schatten grootheden',
  overflow: 'de schatting loopt buiten het bereik van de rekenkunde',
};

/** @param detail what the reader can do something with: how long the series is, how long it must be */
export function insufficient(reason: InsufficientReason, detail = ''): Insufficient {
  const tail = detail === '' ? '' : ` (${detail})`;
  return { kind: 'insufficient', reason, message: `te weinig gegevens: ${WORDS[reason]}${tail}` };
}
