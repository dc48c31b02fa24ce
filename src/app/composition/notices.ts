import { listStaff } from '../../modules/access/index.js';
import type { Notices } from '../../modules/sources/index.js';
import type { Job, Jobs } from '../../platform/jobs/index.js';
import type { Mail } from '../../platform/mail/index.js';
import type { Database } from '../../platform/postgres/index.js';

export const CONTACT_OPENED = 'notice.contact-opened';

/** Notices to colleagues become jobs: sent when the transaction has committed, tried again when mail is away. */
export function noticesOver(jobs: Pick<Jobs, 'enqueue'>): Notices {
  return {
    contactOpened: async (tx, { number, openedBy }) => {
      await jobs.enqueue(tx, CONTACT_OPENED, { number, openedBy });
    },
  };
}

/** Mails every co-ordinator. The message id is the job's and the colleague's, so that a second sending can be told. */
export function mailContactOpened({ db }: Pick<Database, 'db'>, mail: Mail) {
  return async (job: Job): Promise<void> => {
    const { number, openedBy } = job.data;
    const coordinators = (await listStaff(db)).filter(
      (staff) => staff.active && staff.roles.includes('COORDINATOR'),
    );
    for (const to of coordinators)
      await mail.send({
        id: `${job.id}-${to.id}`,
        to: to.email,
        subject: `Gegevens van een melder geopend (${number})`,
        text: `${openedBy} opende de gegevens van de melder van signaal ${number}. De reden staat in het logboek.\n`,
      });
  };
}
