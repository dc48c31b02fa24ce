import { z } from 'zod';
import { homeFolder } from '../platform/home.js';
import { type DatabaseSettings, databaseSettings } from '../platform/postgres/index.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings are wrong or missing: one sentence for each, every one naming its variable. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
  constructor(readonly flaws: readonly string[]) {
    super(`The settings are not right:\n- ${flaws.join('\n- ')}`);
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http(s)://' });

const Variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KNOOPPUNT_MODE: z
    .enum(['evaluation', 'production'], 'must be evaluation or production')
    .default('evaluation'),
  KNOOPPUNT_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  KNOOPPUNT_BASE_URL: webAddress.optional(),
  KNOOPPUNT_KEYS_DIR: z.string().optional(),
  KNOOPPUNT_CLAMD: z
    .string()
    .regex(/^(\/.+|[\w.-]+:\d{1,5})$/, 'must be host:port or the path of a socket')
    .optional(),
  KNOOPPUNT_REPORTS_PER_HOUR: z
    .string()
    .regex(/^\d{1,6}$/, 'must be a whole number; 0 is no limit')
    .transform(Number)
    .optional(),
  KNOOPPUNT_MAIL_FROM: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

export type Variables = z.infer<typeof Variables>;

/** What production cannot do without, and why: evaluation has a stand-in on this machine for each. */
const NEEDED_IN_PRODUCTION = {
  KNOOPPUNT_BASE_URL: 'the public address of this hub, for links and sign-in',
  KNOOPPUNT_KEYS_DIR: 'the folder of the encryption keys, kept apart from the data',
  KNOOPPUNT_MAIL_FROM: 'the sender of its e-mail',
  SMTP_URL: 'the mail server',
  OIDC_ISSUER: 'the identity provider of the staff',
  OIDC_CLIENT_ID: 'the name of this hub at the identity provider',
  OIDC_CLIENT_SECRET: 'the secret of this hub at the identity provider',
} as const satisfies Partial<Record<keyof Variables, string>>;

export interface Config {
  readonly mode: 'evaluation' | 'production';
  readonly host: string;
  readonly port: number;
  readonly home: string;
  readonly database: DatabaseSettings;
  /** Every variable as it was given and checked; in production the needed ones are there. */
  readonly variables: Variables;
}

/** @throws ConfigRefused with every flaw at once */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(given);
  const flaws = parsed.success ? [] : parsed.error.issues.map((issue) => flawOf(issue, given));
  const mode = parsed.success ? parsed.data.KNOOPPUNT_MODE : given['KNOOPPUNT_MODE'];
  if (mode === 'production') flaws.push(...missingInProduction(given));
  if (!parsed.success || flaws.length > 0) throw new ConfigRefused(flaws);
  const variables = parsed.data;
  return {
    mode: variables.KNOOPPUNT_MODE,
    host: variables.HOST,
    port: variables.PORT,
    home: homeFolder(given),
    database: databaseSettings(given),
    variables,
  };
}

/** The value is shown only where it cannot be a secret. */
function flawOf(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0]);
  const shown = /SECRET|URL/.test(name) ? '' : ` (it is "${given[name]}")`;
  return `${name} ${issue.message}${shown}`;
}

function missingInProduction(given: Environment): string[] {
  const needed = {
    DATABASE_URL: 'the PostgreSQL server (15 or newer) of the register',
    ...NEEDED_IN_PRODUCTION,
  };
  return Object.entries(needed)
    .filter(([name]) => given[name] === undefined)
    .map(([name, what]) => `${name} is missing: ${what}`);
}
