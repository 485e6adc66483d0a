import { describe, expect, test } from 'vitest';
import { notesOn } from '../../src/answer/notes-on.ts';
import { figureIn, passageOf } from './figure-in.ts';

describe('notesOn', () => {
  const text = 'Sales reached 45 million last year. Yuan followed, and 45 million-pole breakers in 2020.';
  const on = (printed: string, note: string) => {
    const passage = passageOf(text, [note]);
    return notesOn(passage, figureIn(passage, printed).span).length > 0;
  };

  test.each([
    ['quotes the figure', '“45 million” is in yuan.', '45 million', true],
    ['quotes more than it', '“45 million last year. Yuan” most likely means 45 million yuan.', '45 million', true],
    ['quotes it in other case, left out in part', '“sales … yuan followed” is one thing.', '45 million', true],
    ['quotes another part', '“last year” is 2020.', '45 million', false],
    ['names it without quoting it', 'The 45 million are in yuan.', '45 million', false],
    ['quotes what is not printed', '“45 million yuan” it should be.', '45 million', false],
    ['quotes it at its second place only', '“45 million-pole” is a slip.', '45 million', false],
    ['quotes the end of what was left out', '“Yuan … in 2020” is one thing.', '2020', true],
    ['quotes nothing', '“” or “…”', '45 million', false],
  ])('of a note that %s', (_what, note, printed, isOn) => {
    expect(on(printed, note)).toBe(isOn);
  });
});
