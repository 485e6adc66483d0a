import { describe, expect, test } from 'vitest';
import { answerLine } from '../../src/cli/terminal.ts';
import { marsh, marshAndMill } from '../commands/marsh.ts';

const layout = { width: 60 };

describe('answerLine', () => {
  test('answers a question as the command does', () => {
    expect(answerLine('How much did reed sales bring in?', marsh, layout)).toContain(
      '> Reed sales brought in £3.5 million last year, an increase\n> of 12%.',
    );
    expect(answerLine('/ask How much did reed sales bring in?', marsh, layout)).toBe(
      answerLine('How much did reed sales bring in?', marsh, layout),
    );
  });

  test.each([
    ['/passage 3', 'Visitors left litter worth nothing at all.'],
    ['/figures reed sales', '£3.5 million'],
    ['/figures', '1,200 km²'],
    ['/article', '@misc{marsh,'],
    ['/help', '/passage number or heading'],
    ['/quote 2 sentence:2', '> The wardens cut the reeds by hand.'],
    ['/quote ratio 1:2', 'has “ratio 1:2”'],
    ['/passage 9', 'There is no paragraph 9: the article has 1 to 3.'],
    ['/nonsense', 'There is no /nonsense. Try /help.'],
  ])('understands %s', (line, shown) => {
    expect(answerLine(line, marsh, layout)).toContain(shown);
  });

  test('says what it needs to know', () => {
    expect(answerLine('/passage 1', marshAndMill, layout)).toBe(
      'Which article? Name one with the article option: marsh,\nmill.',
    );
  });
});
