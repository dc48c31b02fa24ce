// `npm test`: everything that has to hold, in one command, ending with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

requireNode();
installMissing();

const totals = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => join(root, 'node_modules', '.bin', name);

check('types', bin('tsc'), ['-p', 'tsconfig.json']);
check('types of the pure code', bin('tsc'), ['-p', 'tsconfig.pure.json']);
check('types of the desk', bin('tsc'), ['-p', 'tsconfig.web.json']);
check('lint', bin('biome'), ['check']);
buildStale();
for (const project of ['unit', 'db', 'e2e']) suite(project);

const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed ? 1 : 0);

/** A check that is one pass or one failure. */
function check(name, program, args) {
  console.log(`\n== ${name}`);
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  totals[done.status === 0 ? 'passed' : 'failed'] += 1;
}

/** One Vitest project, counted from its own report; a run that dies without a report is a failure. */
function suite(project) {
  console.log(`\n== ${project}`);
  const report = join(root, '.cache', `vitest-${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
  ];
  const done = spawnSync(bin('vitest'), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const result = readReport(report);
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  if (done.status !== 0 && result.numFailedTests === 0) totals.failed += 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  }
}
