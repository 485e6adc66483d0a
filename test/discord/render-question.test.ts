import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDisplay } from '../../src/discord/render-components.ts';
import { readQuestion, renderQuestion } from '../../src/discord/render-question.ts';

describe('renderQuestion', () => {
  test.each([
    ['How *large* is <@1>?', '**How \\*large\\* is \\<\\@1\\>?**'],
    ['two\nlines\t and   spaces', '**two lines and spaces**'],
    ['a\u202Eb\u200Bc\0d', '**abc d**'], // nothing that turns or hides the rest
    ['👩‍👧 family', '**👩‍👧 family**'],
  ])('shows %j as %j', (question, content) => {
    expect(renderQuestion(question)).toMatchObject([{ content, id: 1001 }]);
  });

  test('shows nothing for nothing', () => {
    expect(renderQuestion(' \u200B\n')).toEqual([]);
  });

  test('cuts what is longer than a question may be, visibly', () => {
    const [display] = renderQuestion('word '.repeat(1000));
    expect(display?.content.length).toBeLessThanOrEqual(304);
    expect(display?.content).toMatch(/word \[…\]\*\*$|word \\\[…\\\]\*\*$/);
  });
});

describe('readQuestion', () => {
  test('reads the very question back', () => {
    const visible = fc
      .string({ unit: 'binary', maxLength: 300 })
      .filter((text) => !/[\p{C}\s]/u.test(text) && text !== '');
    fc.assert(
      fc.property(fc.array(visible, { minLength: 1, maxLength: 5 }), (parts) => {
        const question = parts.join(' ');
        fc.pre(question.length <= 300);
        expect(readQuestion([textDisplay('**other**'), ...renderQuestion(question)])).toBe(question);
      }),
    );
  });

  test('finds none in a message that shows none', () => {
    expect(readQuestion([textDisplay('**bold**')])).toBeUndefined();
    expect(readQuestion()).toBeUndefined();
  });
});
