import { describe, expect, test } from 'vitest';
import { figureLines } from '../../src/answer/figure-lines.ts';
import type { LocatedQuantity, Passage } from '../../src/model.ts';
import { figureIn, passageOf } from './figure-in.ts';

const layout = { atMost: 6, clauseChars: 60 };

/** The figures of each line as printed. */
const linesOf = (passage: Passage, figures: readonly LocatedQuantity[], atMost = 6) =>
  figureLines(figures, () => passage, { ...layout, atMost }).lines.map(({ quantities }) =>
    quantities.map(({ text }) => text),
  );

describe('figureLines', () => {
  const change = passageOf('Energy use fell from 0.45 tons of coal to 0.37 in all.');
  const older = figureIn(change, '0.45 tons of coal', { unit: 'tons of coal', value: 0.45 });
  const newer = figureIn(change, '0.37', { unit: 'tons of coal', from: 0.45, direction: 'down' });

  test.each([
    ['older', [older, newer]],
    ['newer', [newer, older]],
  ])('puts both values of a change in one line, whichever leads: the %s', (_which, figures) => {
    const { lines, rest } = figureLines(figures, () => change, layout);
    expect(lines).toEqual([
      {
        quantities: [older, newer],
        isChange: true,
        difference: { value: -17.8, unit: '%' },
        clause: [{ start: 0, end: 20 }],
        notes: [],
      },
    ]);
    expect(rest).toBe(0);
  });

  test('takes what a change measures from either value, when that is sure', () => {
    const sure = { ...older, measures: { text: 'Energy use', confidence: 'high' as const } };
    expect(figureLines([newer, sure], () => change, layout).lines).toMatchObject([{ label: 'Energy use' }]);
  });

  test('puts unsure figures together that nothing parts', () => {
    const passage = passageOf('It has ranked first in the world for 20 and 36 consecutive years, worth 9 yuan.');
    const figures = ['first in the world', '20', '36 consecutive years', '9 yuan'].map((each) =>
      figureIn(passage, each),
    );
    expect(linesOf(passage, figures)).toEqual([['first in the world', '20', '36 consecutive years'], ['9 yuan']]);
  });

  test('leaves out a date that another line gives as its time', () => {
    const passage = passageOf('In 2020 it handled 5 tons.');
    const tons = figureIn(passage, '5 tons', { when: '2020', measures: { text: 'it', confidence: 'high' } });
    const year = figureIn(passage, '2020', { kind: 'date' });
    expect(linesOf(passage, [tons, year])).toEqual([['5 tons']]);
    expect(linesOf(passage, [year, tons])).toEqual([['2020'], ['5 tons']]);
  });

  test('lists no amount that only says what another is per, and none twice', () => {
    const passage = passageOf('Energy use per 10,000 yuan fell to 3 tons in 8 areas, as use in 8 areas did.');
    const [yuan, tons] = [figureIn(passage, '10,000 yuan'), figureIn(passage, '3 tons')];
    const area = figureIn(passage, '8 areas', { unit: 'areas', measures: { text: 'areas', confidence: 'high' } });
    const start = passage.text.lastIndexOf('8 areas');
    const again = { ...area, span: { start, end: start + '8 areas'.length } };
    const { lines, rest } = figureLines([yuan, tons, area, again], () => passage, layout);
    expect(lines.flatMap(({ quantities }) => quantities)).toEqual([tons, area]);
    expect(rest).toBe(0);
  });

  test('ends the words before a time that is shown apart', () => {
    const passage = passageOf('Sales reached 45 million last year.');
    const sales = figureIn(passage, '45 million', { when: 'last year', whenYear: 2020 });
    expect(figureLines([sales], () => passage, layout).lines).toMatchObject([{ clause: [{ start: 0, end: 24 }] }]);
  });

  test('counts the figures that it does not show', () => {
    const passage = passageOf('There are 5 cats, 6 dogs and 7 owls.');
    const figures = ['5 cats', '6 dogs', '7 owls'].map((each) =>
      figureIn(passage, each, { measures: { text: each.slice(2), confidence: 'high' } }),
    );
    expect(figureLines(figures, () => passage, { ...layout, atMost: 2 })).toMatchObject({
      lines: [{ quantities: [figures[0]] }, { quantities: [figures[1]] }],
      rest: 1,
    });
  });
});
