import type { House } from '../../platform/house.js';
import { builtInProvider } from '../../platform/identity-provider/index.js';
import type { Config } from '../config.js';
import type { HttpPlugin } from '../http/http-app.js';
import { evaluationProvider, PROVIDER_PATH } from '../http/sign-in/evaluation-provider.js';
import { identify } from '../http/sign-in/identify.js';
import { openOidcClient } from '../http/sign-in/oidc-client.js';
import { callbackUrl, signInRoutes } from '../http/sign-in/sign-in-routes.js';
import type { Platform } from '../platform.js';

/** How colleagues sign in: by the operator's identity provider, or in evaluation by the built-in one on loopback. */
export async function signInOf(platform: Platform, config: Config, house: House) {
  const { log } = platform;
  const baseUrl = config.variables.KNOOPPUNT_BASE_URL ?? `http://127.0.0.1:${config.port}`;
  const redirectUri = callbackUrl(baseUrl);
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = config.variables;
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET) {
    const client = openOidcClient({
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      redirectUri,
    });
    return {
      identify: identify(house),
      pages: [signInRoutes({ house, log, client, baseUrl })] as HttpPlugin[],
    };
  }
  const issuer = `${baseUrl}${PROVIDER_PATH}`;
  const builtIn = await builtInProvider({
    issuer,
    redirectUri,
    now: () => platform.clock.now().getTime(),
    log,
  });
  const client = openOidcClient({
    issuer,
    clientId: builtIn.clientId,
    clientSecret: builtIn.clientSecret,
    redirectUri,
  });
  const pages: HttpPlugin[] = [
    signInRoutes({ house, log, client, baseUrl }),
    evaluationProvider(house, builtIn),
  ];
  return { identify: identify(house), pages };
}
