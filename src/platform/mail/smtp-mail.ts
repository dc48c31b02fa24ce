import { createTransport } from 'nodemailer';
import { type Mail, messageOf } from './mail.js';

/**
 * Through a mail server.
 * @param url `smtp://user:password@host:587` (STARTTLS is required unless the host is this machine) or `smtps://…`
 */
export function smtpMail(url: string, from: string): Mail {
  const { hostname, protocol } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url,
    requireTLS: protocol === 'smtp:' && !local,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
    // Nothing of a letter may be read from disk or fetched because its text says so.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await transport.sendMail(messageOf(letter, from));
    },
  };
}
