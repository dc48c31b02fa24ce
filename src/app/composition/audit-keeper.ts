import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeadSigner, type HeadVerifier, sealAudit } from '../../modules/audit/index.js';
import type { Signing } from '../../platform/crypto/index.js';
import type { House } from '../../platform/house.js';
import type { Log } from '../../platform/log.js';

/** Beside the database on purpose; a backup takes it along. */
export const AUDIT_HEADS = 'audit-heads.jsonl';

type Head = Awaited<ReturnType<HeadVerifier['kept']>>[number];

/** Signs heads with the register's Ed25519 key and keeps a copy of each beside the database. */
export function headSigner(signing: Signing, home: string): HeadSigner {
  return {
    sign: (text) => {
      const { keyVersion, value } = signing.sign(Buffer.from(text));
      return { keyId: String(keyVersion), signature: value };
    },
    keep: (head) => appendFile(join(home, AUDIT_HEADS), `${JSON.stringify(head)}\n`, { mode: 0o600 }),
  };
}

export function headVerifier(signing: Signing, home: string): HeadVerifier {
  return {
    verify: (keyId, text, signature) => {
      try {
        return signing.verify(Buffer.from(text), { keyVersion: Number(keyId), value: signature });
      } catch {
        // An unknown key version or a signature that is no signature: it does not hold.
        return false;
      }
    },
    kept: () => readHeads(join(home, AUDIT_HEADS)),
  };
}

async function readHeads(path: string): Promise<Head[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // A line cut off by a power failure is the last one; its head is in the database as well.
  return text.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Head] : []));
}

export interface AuditKeeper {
  stop(): Promise<void>;
}

const SEAL_EVERY_MS = 2_000;

/** Seals what was recorded every two seconds; a row lock makes one sealer of all processes together. */
export function keepSealing(house: House, signer: HeadSigner, log: Log): AuditKeeper {
  let running = Promise.resolve();
  let stopped = false;
  const seal = () => {
    running = running
      .then(async () => void (await sealAudit(house, signer)))
      .catch((error: unknown) => log.error('audit not sealed', error));
    return running;
  };
  const timer = setInterval(() => void seal(), SEAL_EVERY_MS);
  return {
    stop: async () => {
      if (stopped) return;
      stopped = true;
      clearInterval(timer);
      await seal();
    },
  };
}
