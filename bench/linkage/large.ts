import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeLarge } from './write-large.js';

/** Prints the peak memory of the command itself when it ends; threads are part of it. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))';

export interface LargeResult {
  readonly rows: number;
  readonly doubles: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Of the pairs at probability 0.5 and more, and of the persons written twice; 0–1. */
  readonly precision: number;
  readonly recall: number;
}

/** A file of a million rows is deduplicated in less than 2 GB: invents it and runs the built command on it. */
export async function measureLarge(rows: number): Promise<LargeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-large-'));
  try {
    const [input, out] = [join(folder, 'register.csv'), join(folder, 'pairs.csv')];
    const doubles = await writeLarge(input, rows);
    const start = performance.now();
    const peakMegabytes = await dedupe(input, out);
    const seconds = (performance.now() - start) / 1000;
    return { rows, doubles, seconds: Math.round(seconds), peakMegabytes, ...(await judge(out, doubles)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function dedupe(input: string, out: string): Promise<number> {
  const args = ['--import', TELL_MEMORY, 'dist/main.js', 'dedupe', input, '--id', 'dossier_id', '--out', out];
  const command = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  command.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('exit', (code) => {
      if (code !== 0) reject(new Error(`dedupe ended with ${code}:\n${said}`));
      else resolve(Math.round(Number(/peak (\d+)/.exec(said)?.[1]) / 1024));
    });
  });
}

async function judge(pairs: string, doubles: number): Promise<{ precision: number; recall: number }> {
  let [decided, right] = [0, 0];
  for await (const line of createInterface({ input: createReadStream(pairs) })) {
    const [left = '', other = '', , probability] = line.split(',');
    if (!(Number(probability) >= 0.5)) continue;
    decided += 1;
    if (left.replace('-2', '') === other.replace('-2', '')) right += 1;
  }
  const share = (of: number) => Math.round((10_000 * right) / Math.max(1, of)) / 10_000;
  return { precision: share(decided), recall: share(doubles) };
}
