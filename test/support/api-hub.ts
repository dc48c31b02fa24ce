import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headVerifier } from '../../src/app/composition/audit-keeper.js';
import { readConfig } from '../../src/app/config.js';
import { openSecrets } from '../../src/app/open-secrets.js';
import { startHub } from '../../src/app/start-hub.js';
import type { Role } from '../../src/kernel/index.js';
import { issueToken, listStaff } from '../../src/modules/access/index.js';
import { verifyAudit } from '../../src/modules/audit/index.js';
import { systemChance } from '../../src/platform/chance.js';
import type { TestDatabase } from './database.js';
import { freePort } from './desk-hub.js';
import { testHouse } from './house.js';

export interface Answer {
  readonly status: number;
  /** The JSON that came back. */
  readonly body: unknown;
  /** What stands at a place in it: `at('results', 0, 'id')`; undefined when there is no such place. */
  at(...path: readonly (string | number)[]): unknown;
  /** The same where only a text will do; anything else fails the test. */
  text(...path: readonly (string | number)[]): string;
  /** The same where only a list will do. */
  list(...path: readonly (string | number)[]): readonly unknown[];
}

export type Client = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface ApiHub {
  readonly address: string;
  readonly home: string;
  readonly nobody: Client;
  /** A client with the bearer token of this invented colleague, by sign-in name. */
  as(subject: string): Promise<Client>;
  /** One client per role. */
  withRole(role: Role): Promise<Client>;
  /** What verify-audit would say, after the hub has stopped. */
  auditFindings(): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

/** The whole hub on a test database and an own home, spoken to over HTTP as a partner system would. */
export async function startApiHub(database: TestDatabase): Promise<ApiHub> {
  const home = mkdtempSync(join(tmpdir(), 'knooppunt-api-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    KNOOPPUNT_HOME: home,
    KNOOPPUNT_LOG: 'error',
    PORT: String(await freePort()),
  });
  const hub = await startHub(config);
  const house = testHouse(database, new Date().toISOString());
  const tokenOf = async (is: (staff: Awaited<ReturnType<typeof listStaff>>[number]) => boolean) => {
    const staff = (await listStaff(database.db)).find(is);
    const issued = staff && (await issueToken(house, staff));
    if (!issued?.ok) throw new Error('There is no such invented colleague');
    return issued.value;
  };
  return {
    address: hub.address,
    home,
    nobody: clientOf(hub.address),
    as: async (subject) => clientOf(hub.address, await tokenOf((staff) => staff.subject === subject)),
    withRole: async (role) =>
      clientOf(hub.address, await tokenOf((staff) => staff.roles.length === 1 && staff.roles[0] === role)),
    auditFindings: async () => {
      const { signing } = await openSecrets(database, config, systemChance);
      return (await verifyAudit(database.db, headVerifier(signing, home))).findings;
    },
    stop: async () => {
      await hub.stop();
    },
  };
}

function clientOf(address: string, token?: string): Client {
  return async (method, path, body) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return answerOf(response.status, text ? JSON.parse(text) : undefined);
  };
}

function answerOf(status: number, body: unknown): Answer {
  const at: Answer['at'] = (...path) => path.reduce<unknown>((inner, step) => fieldOf(inner, step), body);
  const fail = (path: readonly unknown[]) =>
    new Error(`${path.join('.')} is not as expected in ${status} ${JSON.stringify(body).slice(0, 2_000)}`);
  return {
    status,
    body,
    at,
    text: (...path) => {
      const found = at(...path);
      if (typeof found !== 'string') throw fail(path);
      return found;
    },
    list: (...path) => {
      const found = at(...path);
      if (!Array.isArray(found)) throw fail(path);
      return found;
    },
  };
}

/** One step into JSON. */
export function fieldOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

export function removeHome(hub: ApiHub | undefined): void {
  if (hub) rmSync(hub.home, { recursive: true, force: true });
}
