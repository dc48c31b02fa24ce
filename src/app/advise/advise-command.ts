import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Refused } from '../../kernel/index.js';
import { type Command, WrongUse } from '../command.js';
import { loadPolicy } from '../policy/load-policy.js';
import { adviseSignals } from './advise-signals.js';
import { parseSignals } from './signals-file.js';

export const command: Command = {
  summary: 'themes and routes for a list of reports; stores nothing',
  help: `knooppunt advise SIGNALS.json --out ADVICE.json

Reads a list of {id, channel, source, receivedAt, text} and writes per report
{id, themes, route, alsoRoutes, urgent, unlinkable, duplicateOf, evidence}.
Advice only: nothing is stored, and a person decides. Without --out the list goes to stdout.

  --config FOLDER   policy files other than those that come with the product`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { file, out, folder } = readArguments(args);
  const policy = await (folder === undefined ? loadPolicy() : loadPolicy(folder));
  if (!policy.ok) return printRefusal(policy);
  const signals = parseSignals(await readJson(file), file);
  if (!signals.ok) return printRefusal(signals);
  const advice = adviseSignals(signals.value, policy.value);
  if (!advice.ok) return printRefusal(advice);
  const json = `${JSON.stringify(advice.value, null, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else await writeFile(out, json);
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, config: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse('advise takes one file.');
    return { file, out: values.out, folder: values.config };
  } catch (error) {
    if (error instanceof WrongUse || !(error instanceof TypeError)) throw error;
    throw new WrongUse(error.message);
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printRefusal(refused: Refused): number {
  console.error(refused.message);
  for (const flaw of refused.flaws) console.error(`  ${flaw.path}: ${flaw.message}`);
  return 1;
}
