import { runCommand } from './app/command.js';

process.exitCode = await runCommand(process.argv.slice(2));
