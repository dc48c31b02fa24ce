import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import type { Log } from '../log.js';
import { loadProvider } from './load-provider.js';
import { memoryAdapter } from './memory-adapter.js';

export interface BuiltInProvider {
  readonly provider: Provider;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ProviderWish {
  /** Its own address, `http://127.0.0.1:3000/idp`. */
  readonly issuer: string;
  readonly redirectUri: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * The identity provider of evaluation mode: signs in invented colleagues without a password. It answers on loopback
 * only (the mount refuses others) and does not exist in production.
 */
export async function builtInProvider(wish: ProviderWish): Promise<BuiltInProvider> {
  const { issuer, redirectUri, now, log } = wish;
  const Provider = await loadProvider(() =>
    log.info('the built-in sign-in is tested by its makers on Node 22 and up', { node: process.version }),
  );
  const client = { clientId: 'knooppunt', clientSecret: randomBytes(32).toString('base64url') };
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const configuration: Configuration = {
    adapter: memoryAdapter(now),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: {
      keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'evaluation' }],
    },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    findAccount: async (_context, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject }),
    }),
    interactions: { url: (_context, interaction) => `/idp-collega/${interaction.uid}` },
    loadExistingGrant,
    // Signing in is choosing a colleague: each time anew, so that a second person can take over the browser.
    ttl: { Session: 60, Interaction: 600, Grant: 60, IdToken: 60, AccessToken: 60, AuthorizationCode: 60 },
  };
  return { provider: new Provider(issuer, configuration), ...client };
}

/** There is one client, the hub itself: its wish for the subject needs no consent page. */
const loadExistingGrant: NonNullable<Configuration['loadExistingGrant']> = async (context) => {
  const { client, session, provider } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};
