import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Mail, messageOf } from './mail.js';

/** For evaluation: each e-mail becomes a file `ID.eml` that any mail program opens. Nothing leaves the machine. */
export function folderMail(folder: string, from: string): Mail {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      if (!/^[\w-]+$/.test(letter.id)) throw new Error('The id of a letter is letters, digits and hyphens');
      const { message } = await transport.sendMail(messageOf(letter, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${letter.id}.eml`), message, { mode: 0o600 });
    },
  };
}
