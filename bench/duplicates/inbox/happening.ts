import type { Invented } from '../../lookup/generate-register.js';
import type { Matter } from './matter.js';

export interface Company {
  readonly name: string;
  readonly city: string;
  readonly phone: string;
}

export interface Place {
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
}

/** One event of the invented world; every report of it tells a part. */
export interface Happening {
  readonly event: number;
  readonly matter: Matter;
  readonly who: Invented;
  readonly other?: Invented;
  readonly company?: Company;
  readonly place: Place;
  /** Days since 1 January 2026. */
  readonly day: number;
  readonly amount: number;
  readonly count: number;
  readonly hour: string;
  readonly phone: string;
  readonly iban: string;
  readonly plate: string;
}
