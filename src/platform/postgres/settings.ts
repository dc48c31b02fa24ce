import { homeFolder } from '../home.js';

/** Where the register lives: a server of the house's own under `home`, or one that is given. */
export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly home: string; readonly poolSize?: number }
  | { readonly kind: 'url'; readonly url: string; readonly poolSize?: number };

/** `DATABASE_URL` wins; without it the embedded server under `KNOOPPUNT_HOME` is started or adopted. */
export function databaseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSettings {
  const url = environment['DATABASE_URL'];
  return url ? { kind: 'url', url } : { kind: 'embedded', home: homeFolder(environment) };
}
