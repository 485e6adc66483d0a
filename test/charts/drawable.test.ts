import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { isDrawable } from '../../src/charts/drawable.ts';
import { FONT } from '../../src/charts/picture.ts';

const file = readFileSync(createRequire(import.meta.url).resolve(FONT));

/** The characters that a TrueType font has, from its `cmap` table of format 4. */
function charactersIn(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const encodings = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const start = encodings.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const segments = font.readUInt16BE(start + 6) / 2;
  const found = new Set<number>();
  for (let at = 0; at < segments; at += 1) {
    const end = font.readUInt16BE(start + 14 + 2 * at);
    const first = font.readUInt16BE(start + 16 + 2 * (segments + at));
    for (let code = first; code <= end && end < 0xffff; code += 1) found.add(code);
  }
  return found;
}

describe('isDrawable', () => {
  test('names only characters that the font has', () => {
    const has = charactersIn(file);
    const missing = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => isDrawable(String.fromCharCode(code)) && !has.has(code),
    );
    expect(missing.map((code) => code.toString(16))).toEqual([]);
  });

  test('keeps the font small', () => {
    expect(file.length).toBeLessThan(512 * 1024);
  });

  test.each([
    ['0.45 → 0.37 “tons” – €5, Ångström, ¶3', true],
    ['千万工程', false],
    ['العربية', false],
    ['👩', false],
  ])('tells of %j whether it can be shown', (text, drawable) => {
    expect(isDrawable(text)).toBe(drawable);
  });
});
