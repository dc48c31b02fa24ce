/** One e-mail, as plain text: it is read in every mail program and holds no link that looks like another. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo?: string;
  /** Stays the same when the job that sends it runs again, so that the receiver can tell. */
  readonly id: string;
  readonly attachments?: readonly {
    readonly name: string;
    readonly type: string;
    readonly content: Buffer;
  }[];
}

export interface Mail {
  /** @throws when the server does not take it: the job that sends is tried again */
  send(letter: Letter): Promise<void>;
}

/** The fields of nodemailer, which quotes headers itself. */
export function messageOf(letter: Letter, from: string) {
  const { to, subject, text, replyTo } = letter;
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to,
    subject,
    text,
    messageId: `<${letter.id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(replyTo ? { replyTo } : {}),
    attachments: (letter.attachments ?? []).map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
    })),
  };
}
