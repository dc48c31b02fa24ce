/**
 * The command `knooppunt`: finds the command by name, loads only its file, and answers with an exit code.
 * 0 done, 1 ran but something was refused or failed, 2 wrong use.
 */
export interface Command {
  /** One line for the list of `--help`. */
  readonly summary: string;
  /** What `knooppunt NAME --help` prints. */
  readonly help: string;
  run(args: readonly string[]): Promise<number>;
}

/** Each command is loaded when it is called, so that `surveil` never pays for the web server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.js')).command,
  link: async () => (await import('./linkage/link-command.js')).linkCommand,
  dedupe: async () => (await import('./linkage/dedupe-command.js')).dedupeCommand,
  'import subjects': async () => (await import('./register/run-import.js')).importSubjectsCommand,
  'import organisations': async () => (await import('./register/run-import.js')).importOrganisationsCommand,
  'import sponsors': async () => (await import('./register/run-import.js')).importSponsorsCommand,
  'import signals': async () => (await import('./intake/import-signals.js')).importSignalsCommand,
  'match-signals': async () => (await import('./register/match-signals.js')).command,
  migrate: async () => (await import('./migrate.js')).command,
  'verify-audit': async () => (await import('./verify-audit.js')).command,
  token: async () => (await import('./token.js')).command,
  backup: async () => (await import('./backup.js')).command,
  restore: async () => (await import('./restore.js')).command,
  advise: async () => (await import('./advise/advise-command.js')).command,
  surveil: async () => (await import('./surveil/surveil.js')).surveil,
};

export class WrongUse extends Error {}

export async function runCommand(args: readonly string[]): Promise<number> {
  const name = findName(args);
  if (name === undefined) return printOverview(args.length === 0 ? 2 : 0);
  const load = COMMANDS[name];
  if (!load && Object.keys(COMMANDS).some((each) => each.startsWith(`${name} `)))
    return printOverview(args.length > 1 && args[1] === '--help' ? 0 : 2, `${name} `);
  if (!load) {
    console.error(`Unknown command: ${name}. Try: knooppunt --help`);
    return 2;
  }
  const command = await load();
  const rest = args.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  return guarded(() => command.run(rest), name);
}

/** `import subjects FILE` is one name of two words. */
function findName(args: readonly string[]): string | undefined {
  const [first, second] = args;
  if (first === undefined || first.startsWith('-')) return undefined;
  return `${first} ${second}` in COMMANDS ? `${first} ${second}` : first;
}

async function guarded(run: () => Promise<number>, name: string): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\nTry: knooppunt ${name} --help`);
    return 2;
  }
}

/** All commands, or those of several words that begin so (`import …`). */
async function printOverview(exitCode: number, beginning = ''): Promise<number> {
  const lines = await Promise.all(
    Object.entries(COMMANDS)
      .filter(([name]) => name.startsWith(beginning))
      .map(async ([name, load]) => `  ${name.padEnd(22)}${(await load()).summary}`),
  );
  console.log(`knooppunt <command>\n\n${lines.join('\n')}\n\nknooppunt <command> --help tells more.`);
  return exitCode;
}
