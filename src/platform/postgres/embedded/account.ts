import { readFileSync } from 'node:fs';

/** The operating system account that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account, the first there is of `knooppunt`,
 * `postgres` and `nobody`. Any other user runs it as himself: then this is undefined.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = parsePasswd(readFileSync('/etc/passwd', 'utf8'));
  for (const name of ['knooppunt', 'postgres', 'nobody']) {
    const account = accounts.find((one) => one.name === name && one.uid > 0);
    if (account) return account;
  }
  throw new Error(
    'PostgreSQL does not run as root and there is no account knooppunt, postgres or nobody; create one.',
  );
}

/** Lines `name:password:uid:gid:…` of /etc/passwd. */
export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
