import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const src = join(root, 'src');

/** Modules by tier (docs/decisions/0001): a module calls lower tiers only; within a tier modules speak by events. */
const TIERS: Readonly<Record<string, number>> = {
  access: 1,
  // Below access: a sign-in is recorded too.
  audit: 0,
  signals: 2,
  sources: 2,
  subjects: 2,
  disclosure: 2,
  intake: 3,
  linking: 3,
  enrichment: 3,
  assessment: 3,
  routing: 3,
  requests: 3,
  referrals: 4,
  phenomena: 4,
  notices: 4,
  oversight: 4,
  retention: 4,
  rights: 4,
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

const files = sourcesUnder(src);
const imports = files.flatMap(importsOf);

describe('walls of the house', () => {
  it('keeps pure code to kernel, its own folder and the few packages it may use', () => {
    expect(imports.filter(breaksPurity).map(show)).toEqual([]);
  });

  it('keeps clock, chance, network and log out of pure code', () => {
    const forbidden =
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bconsole\.|\bprocess\.|\bsetTimeout\b/;
    const found = files
      .filter((file) => isPure(file) && !isTest(file))
      .flatMap((file) =>
        codeLines(file)
          .filter(({ text }) => forbidden.test(text))
          .map(({ text, at }) => `${show1(file)}:${at} ${text.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('enters a module only through its index.ts', () => {
    const around = imports.filter((i) => {
      const target = moduleOf(i.to);
      return target !== undefined && moduleOf(i.from) !== target && !isDoor(i.to, target);
    });
    expect(around.filter((i) => !webMayReadDomain(i)).map(show)).toEqual([]);
  });

  it('lets a module call lower tiers only', () => {
    const upward = imports.filter((i) => {
      const [from, to] = [moduleOf(i.from), moduleOf(i.to)];
      return from !== undefined && to !== undefined && from !== to && TIERS[to]! >= TIERS[from]!;
    });
    expect(upward.map(show)).toEqual([]);
  });

  it('knows the tier of every module', () => {
    const unknown = moduleFolders().filter((name) => !(name in TIERS));
    expect(unknown).toEqual([]);
  });

  it('keeps the screens to domain types and web/api', () => {
    const reaching = imports.filter((i) => {
      const from = place(i.from);
      // A package is no room of the house: what the screens may install is decided in package.json.
      if (!from.startsWith('web/') || !i.to.startsWith('/')) return false;
      const to = place(i.to);
      return !(to.startsWith('web/') || to.startsWith('kernel/') || webMayReadDomain(i));
    });
    expect(reaching.map(show)).toEqual([]);
  });

  it('keeps platform and kernel below the modules', () => {
    const upward = imports.filter((i) => {
      const [from, to] = [place(i.from), place(i.to)];
      return /^(kernel|platform)\//.test(from) && /^(modules|app|web)\//.test(to) && !isTest(i.from);
    });
    expect(upward.map(show)).toEqual([]);
  });

  it('lets a module read and write only its own tables', () => {
    const owners = tableOwners();
    const trespass = files
      .filter((file) => moduleOf(file) && !isTest(file))
      .flatMap((file) =>
        tablesNamedIn(file, owners)
          .filter((table) => owners.get(table) !== moduleOf(file))
          .map((table) => `${show1(file)} uses ${table} of ${owners.get(table)}`),
      );
    expect(trespass).toEqual([]);
  });

  it('numbers decision records once each, without gaps', () => {
    const folder = join(root, 'docs', 'decisions');
    const numbers = readdirSync(folder)
      .filter((name) => /^\d{4}-.+\.md$/.test(name))
      .map((name) => Number(name.slice(0, 4)))
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('opens every module with a header that says what it decides, owns and never does', () => {
    const folder = join(src, 'modules');
    const silent = moduleFolders().filter((name) => {
      const door = join(folder, name, 'index.ts');
      return (
        !existsSync(door) ||
        !/Decides:[\s\S]*Owns:[\s\S]*Never does:/.test(readFileSync(door, 'utf8').slice(0, 900))
      );
    });
    expect(silent).toEqual([]);
  });
});

function moduleFolders(): string[] {
  const entries = readdirSync(join(src, 'modules'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const to = name.startsWith('.') ? resolve(dirname(file), name).replace(/\.js(x?)$/, '.ts$1') : name;
    return { from: file, to, line: name };
  });
}

const show1 = (file: string) => relative(root, file);
const show = (i: Import) => `${show1(i.from)} -> ${i.to.startsWith('/') ? show1(i.to) : i.to}`;
const place = (path: string) => relative(src, path).replaceAll('\\', '/');
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const moduleOf = (path: string) => /^modules\/([^/]+)\//.exec(place(path))?.[1];
const isDoor = (path: string, name: string) => place(path) === `modules/${name}/index.ts`;
const isPure = (file: string) =>
  /^(kernel|linkage|surveillance|decisions)\/|^modules\/[^/]+\/domain\//.test(place(file));
const webMayReadDomain = (i: Import) =>
  place(i.from).startsWith('web/') && /^modules\/[^/]+\/domain\//.test(place(i.to));

function breaksPurity(i: Import): boolean {
  if (!isPure(i.from) || isTest(i.from)) return false;
  const [from, to] = [place(i.from), place(i.to)];
  if (!i.to.startsWith('/'))
    return !allowedPackages(from).some((name) => i.to === name || i.to.startsWith(`${name}/`));
  const own = from.startsWith('modules/') ? from.split('/').slice(0, 3).join('/') : from.split('/')[0]!;
  return !(to.startsWith('kernel/') || to.startsWith(`${own}/`));
}

function allowedPackages(from: string): string[] {
  if (from.startsWith('decisions/')) return ['zod', 'dmn-moddle', 'feelin'];
  if (from.startsWith('surveillance/')) return ['zod', 'graphology', 'graphology-communities-louvain'];
  // A phone number in a text is recognised by computation alone.
  if (from.startsWith('modules/signals/domain/'))
    return ['zod', 'temporal-polyfill', 'libphonenumber-js', 'ibantools'];
  return ['zod', 'temporal-polyfill'];
}

function codeLines(file: string) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text: text.replace(/\/\/.*$/, ''), at: index + 1 }))
    .filter(({ text }) => !/^\s*(\*|\/\*)/.test(text));
}

/** Each `create table` in migrations/ is preceded by a line `-- owner: <module>`. */
function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  const folder = join(root, 'migrations');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    let owner = '';
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      owner = /^--\s*owner:\s*(\S+)/.exec(line)?.[1] ?? owner;
      const table = /^create (?:unlogged )?table (?:if not exists )?(\w+)/i.exec(line)?.[1];
      if (table) owners.set(table, owner);
    }
  }
  return owners;
}

function tablesNamedIn(file: string, owners: Map<string, string>): string[] {
  const text = codeLines(file)
    .map((line) => line.text)
    .join('\n');
  const named = [
    ...text.matchAll(
      /\b(?:from|join|into|update|insertInto|selectFrom|updateTable|deleteFrom|innerJoin|leftJoin)\s*\(?\s*['"`]?(\w+)/gi,
    ),
  ].map((match) => match[1]!);
  return [...new Set(named)].filter((name) => owners.has(name));
}
