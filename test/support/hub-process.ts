import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A hub in a process of its own, as `npm start` runs it. */
export interface Hub {
  readonly address: string;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const source = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface HubWish {
  readonly home: string;
  /** `built` needs a fresh dist/; `source` starts slower and is never stale. */
  readonly from: 'built' | 'source';
}

/** Starts a hub on this home and waits until it is ready. */
export async function startHubProcess({ home, from }: HubWish): Promise<Hub> {
  const program = from === 'built' ? [built] : ['--import', 'tsx', source];
  const env = { ...process.env, PORT: '0', KNOOPPUNT_HOME: home, KNOOPPUNT_LOG: 'silent', DATABASE_URL: '' };
  // A register that a command made stays empty: a start on an empty home would fill it with the evaluation desk.
  spawnSync(process.execPath, [...program, 'migrate'], { stdio: 'ignore', env });
  const child = spawn(process.execPath, [...program, 'start'], { stdio: ['ignore', 'pipe', 'ignore'], env });
  const address = await addressOf(child);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** The hub prints its address once it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /Knooppunt: (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The hub ended with ${code} before it was ready`)));
  });
}
