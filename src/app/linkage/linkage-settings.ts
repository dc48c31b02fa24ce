import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FieldKind } from '../../linkage/index.js';

const KINDS = [
  'name',
  'text',
  'words',
  'full-name',
  'date',
  'identifier',
  'number',
  'postcode',
  'phone',
  'email',
  'category',
] as const satisfies readonly FieldKind[];

/** What `--settings S.json` may hold. Everything is optional; unknown keys are refused. */
const settingsSchema = z.strictObject({
  id: z.string().min(1).optional(),
  without: z.array(z.string().min(1)).optional(),
  kinds: z.record(z.string(), z.enum(KINDS)).optional(),
  pairs: z.record(z.string(), z.string().min(1)).optional(),
  threshold: z.number().gt(0).lt(1).optional(),
  oneToOne: z.boolean().optional(),
  seed: z.int().min(0).optional(),
  draws: z.int().min(1000).max(10_000_000).optional(),
  meetingsPerRecord: z.number().min(1).max(10_000).optional(),
  pairsPerRecord: z.number().min(1).max(10_000).optional(),
});

export type LinkageSettings = z.infer<typeof settingsSchema>;

export type SettingsReading =
  | { readonly ok: true; readonly settings: LinkageSettings }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Reads and checks a settings file; everything that is wrong with it is said at once. */
export async function readLinkageSettings(path: string): Promise<SettingsReading> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return { ok: false, reasons: [`${path}: cannot be read`] };
  }
  return checkLinkageSettings(path, text);
}

export function checkLinkageSettings(path: string, text: string): SettingsReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      reasons: [`${path}: no JSON: ${error instanceof Error ? error.message : 'unreadable'}`],
    };
  }
  const parsed = settingsSchema.safeParse(json);
  if (parsed.success) return { ok: true, settings: parsed.data };
  const reasons = parsed.error.issues.map(
    ({ path: at, message }) => `${path}: ${at.join('.') || 'file'}: ${message}`,
  );
  return { ok: false, reasons };
}
