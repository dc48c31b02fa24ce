/** Where packages go. Both adapters may be called again for the same package and then change nothing. */
export interface Outbox {
  /** Writes JSON and PDF to the recipient's folder; answers with the place. Overwrites only equal bytes. */
  toFolder(parcel: Parcel): Promise<string>;
  /** Mails the same, when the recipient has an address; answers with the message id, or undefined without one. */
  toMail(parcel: Parcel): Promise<string | undefined>;
}

export interface Parcel {
  readonly packageId: string;
  readonly recipient: string;
  readonly reference: string;
  readonly json: string;
  readonly pdf: Uint8Array;
}

/** Sets a frozen package as an accessible PDF. */
export type SetPackage = (json: string, sha256: string) => Promise<Uint8Array>;
