import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SIGNAL_EVENTS, SIGNAL_STATES } from '../src/modules/signals/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);

describe('docs/flow.md', () => {
  const flow = quoted(read('docs/flow.md'));

  it('names files that exist', () => {
    const paths = flow.filter((word) => /^(src|test|bench|docs)\//.test(word));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names events that exist', () => {
    const events = flow.filter((word) => /^[a-z]+\.[a-z-]+$/.test(word));
    expect(events.filter((event) => !(SIGNAL_EVENTS as readonly string[]).includes(event))).toEqual([]);
  });

  it('names states that exist', () => {
    const states = flow.filter((word) => /^[A-Z_]{4,}$/.test(word));
    expect(states.filter((state) => !(SIGNAL_STATES as readonly string[]).includes(state))).toEqual([]);
  });
});

describe('README.md', () => {
  it('names files and commands that exist', () => {
    const words = quoted(read('README.md'));
    const paths = words.filter((word) => /^(src|test|bench|docs|config|migrations)\/[\w./-]+$/.test(word));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const called = words.flatMap((word) => /^npm run ([\w:-]+)$/.exec(word)?.[1] ?? []);
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  it('gives each Dutch word once', () => {
    const words = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => line.split('|')[1]?.trim());
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('the events of the code', () => {
  it('are all listed', () => {
    const used = sourcesUnder(join(root, 'src')).flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /type: '((?:signal|mention|claim|link|relation|enrichment|route|package|referral|supplement|rendering|consent|warning)\.[a-z-]+)'/g,
        ),
      ].map((match) => match[1]!),
    );
    expect(
      [...new Set(used)].filter((event) => !(SIGNAL_EVENTS as readonly string[]).includes(event)),
    ).toEqual([]);
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
