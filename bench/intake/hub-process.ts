import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A hub in a process of its own, as `npm start` runs it. */
export interface Hub {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const source = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts the built hub (or the source, when nothing is built) on this home and waits until it is ready. */
export async function startHubProcess(
  home: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Hub> {
  const program = existsSync(built) ? [built] : ['--import', 'tsx', source];
  const child = spawn(process.execPath, [...program, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', KNOOPPUNT_HOME: home, KNOOPPUNT_LOG: 'warn', ...environment },
  });
  const address = await addressOf(child);
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
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
