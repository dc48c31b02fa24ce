import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '../mail/index.js';
import { writeDurably } from '../write-durably.js';

/** A frozen package with what it looks like on paper. */
export interface OutgoingParcel {
  readonly packageId: string;
  readonly recipient: string;
  readonly reference: string;
  readonly json: string;
  readonly pdf: Uint8Array;
}

export interface OutboxDeps {
  /** Packages go to `folder/RECIPIENT/REFERENCE-PACKAGE.json` and `.pdf`. */
  readonly folder: string;
  readonly mail: Mail;
  /** The e-mail address of a recipient; undefined when it takes nothing by mail. */
  addressOf(recipient: string): string | undefined;
}

/** Folder and e-mail. Both may be called again with the same package: same file name, same message id. */
export function openOutbox({ folder, mail, addressOf }: OutboxDeps) {
  return {
    toFolder: async (parcel: OutgoingParcel): Promise<string> => {
      const place = join(folder, safeName(parcel.recipient));
      await mkdir(place, { recursive: true, mode: 0o700 });
      const base = join(place, `${safeName(parcel.reference)}-${safeName(parcel.packageId)}`);
      await writeDurably(`${base}.pdf`, parcel.pdf, `${base}.pdf.part`);
      await writeDurably(`${base}.json`, Buffer.from(parcel.json), `${base}.json.part`);
      return `${base}.json`;
    },
    toMail: async (parcel: OutgoingParcel): Promise<string | undefined> => {
      const to = addressOf(parcel.recipient);
      if (!to) return undefined;
      await mail.send({
        id: parcel.packageId,
        to,
        subject: `Signaal ${parcel.reference}`,
        text: letterText(parcel),
        attachments: [
          { name: `${parcel.reference}.json`, type: 'application/json', content: Buffer.from(parcel.json) },
          { name: `${parcel.reference}.pdf`, type: 'application/pdf', content: Buffer.from(parcel.pdf) },
        ],
      });
      return parcel.packageId;
    },
  };
}

/** The mail itself says nothing of the matter: a subject line and a preview travel further than an attachment. */
function letterText(parcel: OutgoingParcel): string {
  const sha256 = createHash('sha256').update(parcel.json).digest('hex');
  return `Bijgaand een signaal met kenmerk ${parcel.reference}.\nLaat ons binnen vijf werkdagen weten of u het heeft ontvangen.\n\nSHA-256 van het JSON-bestand: ${sha256}\n`;
}

const safeName = (name: string) => name.replace(/[^\w-]/g, '_');
