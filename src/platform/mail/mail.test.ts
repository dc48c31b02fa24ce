import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { folderMail, type Letter, type Mail, smtpMail } from './index.js';

const FROM = 'Knooppunt <hub@knooppunt.example>';
const letter: Letter = {
  id: '0193-letter',
  to: 'officier@partner.example',
  subject: 'Doorzetting KP-2024-7\r\nBcc: ander@kwaad.example',
  text: 'Er staat een pakket klaar. Café Zeezicht.',
};
const folder = mkdtempSync(join(tmpdir(), 'knooppunt-mail-'));
const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});
const port = await new Promise<number>((resolve) => {
  const listening = server.listen(0, '127.0.0.1', () => {
    const address = listening.address();
    resolve(typeof address === 'object' && address ? address.port : 0);
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const adapters: [string, Mail, () => string][] = [
  ['a folder', folderMail(folder, FROM), () => readFileSync(join(folder, '0193-letter.eml'), 'utf8')],
  ['a mail server', smtpMail(`smtp://127.0.0.1:${port}`, FROM), () => received.at(-1) ?? ''],
];

describe.each(adapters)('e-mail through %s', (_name, mail, last) => {
  it('bears the id it was given, so that a second sending can be told', async () => {
    await mail.send(letter);
    expect(last()).toContain('Message-ID: <0193-letter@knooppunt.example>');
  });

  it('lets no header be slipped in through the subject', async () => {
    await mail.send(letter);
    expect(last()).not.toMatch(/^Bcc:/m);
  });
});

describe('a mail server that is not there', () => {
  it('fails, so that the job is tried again', async () => {
    await expect(smtpMail('smtp://127.0.0.1:1', FROM).send(letter)).rejects.toThrow();
  });
});
