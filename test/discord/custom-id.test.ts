import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCustomId, parseCustomId } from '../../src/discord/custom-id.ts';

const letters = (from: string, more: string, maxLength: number) =>
  fc
    .tuple(fc.constantFrom(...from), fc.array(fc.constantFrom(...more), { maxLength: maxLength - 1 }))
    .map(([first, rest]) => first + rest.join(''));

const ABC = 'abcdefghijklmnopqrstuvwxyz';

const anyId = fc.record({
  action: letters(ABC, `${ABC}-`, 20),
  revision: letters(`${ABC}0123456789`, `${ABC}0123456789`, 16),
  numbers: fc.array(fc.integer({ min: 0, max: 999_999 }), { maxLength: 8 }),
});

describe('formatCustomId', () => {
  test('writes what parseCustomId reads back, within Discord’s 100 characters', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const text = formatCustomId(id);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(text)).toEqual(id);
      }),
    );
  });

  test.each([
    { action: '', revision: '0', numbers: [] },
    { action: 'a.b', revision: '0', numbers: [] },
    { action: 'a', revision: 'A', numbers: [] },
    { action: 'a', revision: '0', numbers: [-1] },
    { action: 'a', revision: '0', numbers: [1.5] },
    { action: 'a', revision: '0', numbers: [1_000_000] },
  ])('refuses what could not be read back: %j', (id) => {
    expect(() => formatCustomId(id)).toThrow(/^Not a custom_id: v1/);
  });
});

describe('parseCustomId', () => {
  test('reads an action, a revision and numbers', () => {
    expect(parseCustomId('v1.passage.1a2b3c4d.14.0')).toEqual({
      action: 'passage',
      revision: '1a2b3c4d',
      numbers: [14, 0],
    });
  });

  test.each([
    '',
    'v1',
    'v2.a.0',
    'v1.a',
    'v1.a.',
    'v1.a.0.',
    'v1.a.0.01',
    'v1.a.0.+1',
    'v1.a.0.1\n',
    'V1.a.0',
    'v1.A.0',
  ])('reads nothing in %j', (text) => {
    expect(parseCustomId(text)).toBeUndefined();
  });

  test('reads of any text what it would write, or nothing', () => {
    const mutated = fc.tuple(anyId, fc.nat(), fc.string({ maxLength: 2 })).map(([id, at, noise]) => {
      const text = formatCustomId(id);
      return text.slice(0, at % text.length) + noise + text.slice((at % text.length) + 1);
    });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 100 })), (text) => {
        const id = parseCustomId(text);
        if (id) expect(formatCustomId(id)).toBe(text);
      }),
    );
  });
});
