// Bundles the preview's page into dist/: one script, one style sheet, and what they stand in.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const from = fileURLToPath(new URL('../preview/page/', import.meta.url));
const to = fileURLToPath(new URL('../../dist/src/preview/page/', import.meta.url));

mkdirSync(to, { recursive: true });
for (const name of ['index.html', 'icon.svg']) copyFileSync(from + name, to + name);
await build({
  entryPoints: [`${from}main.tsx`],
  outdir: to,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
  tsconfig: `${from}tsconfig.json`,
  logLevel: 'warning',
});
