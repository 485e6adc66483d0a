// Builds dist/ when it is older than its sources. Whatever the build says goes to standard error:
// standard output belongs to the script that runs next.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}dist/src/main.js`;

/** The newest change in a file or folder, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

const sources = ['src', 'commands', 'tsconfig.json', 'package.json'].map((name) => newest(root + name));
if (!existsSync(stamp) || statSync(stamp).mtimeMs < Math.max(...sources)) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    console.error('The build failed. Run `npm ci` (with development packages), then `npm run build`.');
    process.exit(built.status ?? 1);
  }
}
