// `node src/build/run.mjs cli/ask …` runs dist/src/cli/ask.js, built first when it is older than its sources.
// In one process, so that a signal sent to it reaches the program.
import { fileURLToPath } from 'node:url';
import './ensure.mjs';

const [name, ...rest] = process.argv.slice(2);
const program = new URL(`../../dist/src/${name}.js`, import.meta.url);
process.argv = [process.argv[0], fileURLToPath(program), ...rest];
await import(program.href);
