/** The bytes of attachments, by address. */
export interface AttachmentFiles {
  /** @throws when it is not there, or not what was put */
  get(address: string): Promise<Uint8Array>;
}

/** A virus scanner of the operator. */
export interface AttachmentScanner {
  /** @throws when it is away: the file waits */
  scan(bytes: Uint8Array): Promise<{ readonly clean: boolean }>;
}
