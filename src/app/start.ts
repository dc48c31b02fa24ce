import { once } from 'node:events';
import type { Command } from './command.js';
import { WrongUse } from './command.js';
import { type Config, ConfigRefused, readConfig } from './config.js';
import { startHub } from './start-hub.js';

/** `knooppunt start`: the hub, until it is asked to stop. */
export const command: Command = {
  summary: 'start the hub: database, workers and web server',
  help: `knooppunt start

Starts the embedded PostgreSQL (or uses DATABASE_URL), migrates, and serves until SIGTERM or Ctrl-C.
Settings come from the environment: PORT (3000), HOST (127.0.0.1), KNOOPPUNT_HOME, DATABASE_URL,
KNOOPPUNT_MODE (evaluation or production), KNOOPPUNT_LOG (info). docs/runbooks/start.md tells more.`,
  async run(args) {
    if (args.length > 0) throw new WrongUse(`start takes no arguments: ${args.join(' ')}`);
    try {
      return await serveUntilAsked(readConfig(process.env));
    } catch (error) {
      if (error instanceof ConfigRefused) throw new WrongUse(error.message);
      console.error(explain(error));
      return 1;
    }
  },
};

async function serveUntilAsked(config: Config): Promise<number> {
  const asked = new AbortController();
  // Ctrl-C in a terminal comes twice, once from the terminal and once from npm; asking again changes nothing.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => asked.abort());
  const hub = await startHub(config, { evaluationDesk: true, withdrawn: asked.signal }).catch((error) => {
    if (asked.signal.aborted) return undefined;
    throw error;
  });
  if (!hub) return 0;
  console.log(`Knooppunt: ${hub.address}`);
  if (!asked.signal.aborted) await once(asked.signal, 'abort');
  await hub.stop();
  return 0;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${address} is in use. Stop what listens there, or set PORT to another number.`;
    case 'EACCES':
      return port === undefined
        ? error.message
        : `Port ${port} may not be used by this account. Set PORT above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${address ?? ''} is not an address of this machine.`;
    default:
      return error.message;
  }
}
