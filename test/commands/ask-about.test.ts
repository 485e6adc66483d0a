import { describe, expect, test } from 'vitest';
import { buttonsOf, marsh, read, run } from './marsh.ts';

const about = (text: string) =>
  run(marsh, 'Ask the article about this', {}, { target: { id: '1', text, texts: [text] } });

describe('Ask the article about this', () => {
  test('answers the question in a message, privately', () => {
    const answer = about('Hello <@5>! How much did reed sales bring in? Thanks.');
    expect(answer).toMatchObject({ kind: 'message', private: true });
    expect(read(answer)).toMatch(
      /^How much did reed sales bring in\?\n\n£3.5 million\n\n> Reed sales brought in £3.5 million/,
    );
    expect(buttonsOf(answer)).toContain('Share');
  });

  test('reads all that a message shows, not only what was typed', () => {
    const target = { id: '1', text: '', texts: ['Ada wrote:', 'How much did reed sales bring in?'] };
    expect(read(run(marsh, 'Ask the article about this', {}, { target }))).toContain('£3.5 million');
  });

  test('says so when there is no question in it', () => {
    expect(read(about(''))).toMatch(/^There is no question in that\./);
    expect(buttonsOf(about(''))).toEqual(['Ask differently']);
  });
});
