/**
 * mail: e-mail that leaves the house.
 * Decides: nothing. Who gets what is decided by a module, and released there.
 * Owns: the folder `mail` in the home, when there is no mail server.
 * Never does: send twice by itself; a job that sends again bears the same message id.
 */
export { folderMail } from './folder-mail.js';
export type { Letter, Mail } from './mail.js';
export { smtpMail } from './smtp-mail.js';
