// Copies what tsc leaves behind into dist/: data files and plain JavaScript.
import { cpSync, existsSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
for (const folder of ['src/search/data']) {
  const from = new URL(folder, root);
  if (existsSync(from)) cpSync(from, new URL(`dist/${folder}`, root), { recursive: true });
}
