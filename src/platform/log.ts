import { type Logger, pino } from 'pino';
import { sqlState } from './postgres/index.js';

/** What may stand in the log: ids, counts, codes. Never a person, a text of a report or a search term. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** `error` is cut down to what cannot hold personal data: see `describeError`. */
  error(message: string, error: unknown, fields?: LogFields): void;
}

/** JSON lines on stderr, so that stdout stays free for results. Level through `KNOOPPUNT_LOG` (default `info`). */
export function createLog(level: string = 'info'): Log {
  return logOver(pino({ level, base: undefined }, pino.destination({ dest: 2, sync: true })));
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

function logOver(logger: Logger): Log {
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, error, fields = {}) => logger.error({ ...fields, ...describeError(error) }, message),
  };
}

/**
 * An error as log fields. PostgreSQL puts the offending values in its message and detail (`Key (email)=(…)
 * already exists`), so of a database error only code, table and constraint are kept.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const fields = { error: error.name, at: frames(error) };
  const code = sqlState(error);
  if (isDatabaseError(error)) return { ...fields, code, table: error.table, constraint: error.constraint };
  return { ...fields, code, message: error.message };
}

interface DatabaseError extends Error {
  readonly severity: string;
  readonly table?: string;
  readonly constraint?: string;
}

function isDatabaseError(error: Error): error is DatabaseError {
  return 'severity' in error && 'routine' in error;
}

/** The frames without the first line: that is the message. */
function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ');
}
