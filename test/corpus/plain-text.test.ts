import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../src/corpus/plain-text.ts';

describe('parsePlainText', () => {
  test('parts blocks at blank lines and takes nothing for markup', () => {
    expect(parsePlainText('# One\n---\n\n \t\n*two*\r\n  lines \r\n\r\n> three')).toEqual({
      metadata: {},
      findings: [],
      blocks: [
        { type: 'passage', kind: 'paragraph', text: '# One\n---', line: 1 },
        { type: 'passage', kind: 'paragraph', text: '*two*\r\n  lines', line: 5 },
        { type: 'passage', kind: 'paragraph', text: '> three', line: 8 },
      ],
    });
  });

  test('finds every block in the file, on its line', () => {
    const line = fc.oneof(fc.constantFrom('', ' ', '\t'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
        const text = lines.join(ending);
        let from = 0;
        for (const block of parsePlainText(text).blocks) {
          if (block.type !== 'passage') throw new Error(`A ${block.type} in plain text.`);
          const at = text.indexOf(block.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(text.slice(0, at).split('\n')).toHaveLength(block.line);
          from = at + block.text.length;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
