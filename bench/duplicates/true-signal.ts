/** A mention as in signals.jsonl, without its id; fields are optional to a reader. */
export interface TrueMention {
  readonly kind: string;
  readonly [field: string]: string;
}

/** An invented signal, and the event it reports: signals of one event are duplicates of each other. */
export interface TrueSignal {
  readonly id: string;
  readonly event: number;
  readonly receivedAt: string;
  readonly channel: string;
  readonly text: string;
  readonly mentions: readonly TrueMention[];
}
