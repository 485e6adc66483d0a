import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLanguageData } from '../src/language-data.ts';
import { readChinese } from '../src/search/chinese.ts';
import { readThesaurus } from '../src/search/thesaurus.ts';
import { readVectors } from '../src/search/vectors.ts';

describe('readLanguageData', () => {
  test('reads what the search can read', () => {
    const data = readLanguageData();
    expect(readVectors(data.vectors).has('river')).toBe(true);
    const { stems, eachKin } = readThesaurus(data.thesaurus);
    const kin: (string | undefined)[] = [];
    eachKin('river', (place) => void kin.push(stems[place]));
    expect(kin).toContain('stream');
    expect(readChinese(data.chinese()).queryGroups('河流')[0]?.glosses[0]).toEqual(['river']);
  });

  test('stands beside a notice of where each file comes from', () => {
    const folder = new URL('../src/search/data/', import.meta.url);
    const packed = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    expect(packed).toEqual(['chinese.bin', 'thesaurus.bin', 'vectors.bin']);
    expect(packed.map((name) => existsSync(new URL(name.replace('.bin', '.notice.txt'), folder)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
