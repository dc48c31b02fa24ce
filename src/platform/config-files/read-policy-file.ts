import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accept, type Outcome, refuse } from '../../kernel/index.js';

/** The folder with policy as data that comes with the product; the same from src/ and from dist/. */
export const CONFIG_FOLDER = fileURLToPath(new URL('../../../config/', import.meta.url));

export async function readPolicyText(folder: string, name: string): Promise<Outcome<string>> {
  const path = join(folder, name);
  try {
    return accept(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse('invalid', 'policy-unreadable', `Beleidsbestand niet te lezen: ${why}`, [
      { path, code: 'policy-unreadable', message: why },
    ]);
  }
}

/** The JSON in a policy file, its shape still unknown. */
export async function readPolicyJson(folder: string, name: string): Promise<Outcome<unknown>> {
  const text = await readPolicyText(folder, name);
  if (!text.ok) return text;
  try {
    return accept(JSON.parse(text.value));
  } catch (error) {
    const why = `${name} is geen JSON: ${error instanceof Error ? error.message : String(error)}`;
    return refuse('invalid', 'policy-unreadable', why, [
      { path: join(folder, name), code: 'policy-unreadable', message: why },
    ]);
  }
}
