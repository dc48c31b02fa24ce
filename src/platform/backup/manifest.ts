import { z } from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Stays below the folder of the backup: no absolute path, no `..`. */
const path = z.string().regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/);

export const Part = z.strictObject({ path, bytes: z.number().int(), sha256: digest });
export type Part = z.infer<typeof Part>;

export const TablePart = Part.extend({
  /** `signal`, or `pgboss.job`. */
  table: z.string().regex(/^(pgboss\.)?[a-z_][a-z0-9_]*$/),
  columns: z.array(z.string()).min(1),
  rows: z.number().int(),
});
export type TablePart = z.infer<typeof TablePart>;

/** `manifest.json`, written last: a folder without it is no backup. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The last migration of the register: it is put back in a schema of exactly this version. */
  schemaVersion: z.string(),
  tables: z.array(TablePart),
  sequences: z.array(z.strictObject({ name: z.string().regex(/^[a-z_][a-z0-9_]*$/), value: z.string() })),
  queues: z.array(z.string()),
  /** Single files of the home that belong to the register. */
  home: z.array(Part),
  keys: z.array(Part),
  files: z.array(Part),
});
export type Manifest = z.infer<typeof Manifest>;

export const MANIFEST = 'manifest.json';
