import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every TypeScript file below a folder, as paths from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** What a file imports: paths from the root, or package names. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, join(root, dirname(file), name)).replaceAll('\\', '/') : name,
  );
}

const stages = ['corpus', 'quantities', 'search', 'answer', 'charts'];
const files = [...sources('src'), ...sources('commands')].filter((file) => !file.startsWith('src/search/training/'));
const shared = /^src\/(model|numerals|chinese-numerals|errors)\.ts$/;
const forbiddenInside = /^(discord\.js|discord-api-types.*|dotenv|pino|node:.*|ws|undici)$/;

/** Each rule: which files it is about, and which of their imports break it. */
const rules: [rule: string, about: (file: string) => boolean, breaks: (name: string, file: string) => boolean][] = [
  [
    'the core imports nothing of Discord, of the machine or of the process',
    (file) =>
      /^src\/(corpus|quantities|search|answer)\//.test(file) ||
      /^src\/(engine|model|numerals|chinese-numerals)\.ts$/.test(file),
    (name) => forbiddenInside.test(name),
  ],
  [
    'a stage imports itself and the shared vocabulary only',
    (file) => stages.some((stage) => file.startsWith(`src/${stage}/`)),
    (name, file) =>
      name.startsWith('src/') && !shared.test(name) && !name.startsWith(file.split('/').slice(0, 2).join('/')),
  ],
  ['only search/ knows MiniSearch', (file) => !file.startsWith('src/search/'), (name) => name === 'minisearch'],
  [
    'discord/ neither ranks nor extracts',
    (file) => file.startsWith('src/discord/'),
    (name) => /^src\/(search|quantities|corpus)\//.test(name),
  ],
  [
    'a command imports no other command',
    (file) => file.startsWith('commands/') && file !== 'commands/index.ts',
    (name) => name.startsWith('commands/'),
  ],
  [
    'nothing but main.ts knows of the preview',
    (file) => !file.startsWith('src/preview/') && file !== 'src/main.ts',
    (name) => name.startsWith('src/preview/'),
  ],
  ['nothing imports main.ts', () => true, (name) => name === 'src/main.ts'],
];

describe('the house', () => {
  test.each(rules)('%s', (_rule, about, breaks) => {
    const broken = files.filter(about).flatMap((file) =>
      imports(file)
        .filter((name) => breaks(name, file))
        .map((name) => `${file} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('the core reads no clock, environment or randomness', () => {
    const broken = files
      .filter((file) =>
        /^src\/(corpus|quantities|search|answer)\/|^src\/(engine|model|numerals|chinese-numerals)\.ts$/.test(file),
      )
      .filter((file) =>
        /\bprocess\.|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\./.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(broken).toEqual([]);
  });

  test('main.ts loads the preview only when it is wanted', () => {
    const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
    expect(main).not.toMatch(/^import (?!type )[^;]*preview/m);
    expect(main).toContain("await import('./preview/serve-preview.ts')");
  });

  test('no file is a drawer', () => {
    expect(files.filter((file) => /\b(utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
  });

  test('the top level holds what was agreed', () => {
    const ignored = /^(node_modules|dist|coverage|\..*)$/;
    expect(
      readdirSync(root)
        .filter((name) => !ignored.test(name))
        .sort(),
    ).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'commands',
      'corpus',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
    ]);
  });
});
