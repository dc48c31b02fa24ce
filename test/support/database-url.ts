import type { Connection } from '../../src/platform/postgres/pool.js';

/** A unix socket as a URL: the folder goes in `host`, because it is no host name. */
export function databaseUrl(connection: Connection): string {
  const { user = '', password = '', database = '', host = '', port = 5432 } = connection;
  const secret = encodeURIComponent(password);
  return `postgresql://${user}:${secret}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

export function withDatabaseName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
