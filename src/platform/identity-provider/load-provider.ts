import type ProviderClass from 'oidc-provider';

const SAID_AT_IMPORT = 'oidc-provider WARNING: Unsupported runtime.';

/**
 * Imports oidc-provider when the built-in sign-in is wanted, so that production and commands never load it. On Node 20
 * it prints at import that it is tested on 22 and up; that sentence, and no other, goes to `onUntestedRuntime`, because
 * the hub's journeys sign in through it on Node 20 and nothing here is for whoever starts the hub to act upon.
 */
export async function loadProvider(onUntestedRuntime: () => void): Promise<typeof ProviderClass> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (String(said[0]).includes(SAID_AT_IMPORT)) onUntestedRuntime();
    else warn(...said);
  };
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}
