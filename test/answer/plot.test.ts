import { describe, expect, test } from 'vitest';
import { plotOf } from '../../src/answer/plot.ts';
import type { LocatedQuantity } from '../../src/model.ts';
import { figureIn, passageOf } from './figure-in.ts';

const passage = passageOf(
  'Cargo was 5 t in 2019, 7 t in 2021 and 6 t in 2020; the coverage rate is 61.2% and fell from 9 t of coal to 3.',
);
const sure = (text: string) => ({ measures: { text, confidence: 'high' as const } });
const tons = (printed: string, rest: Partial<LocatedQuantity>) =>
  figureIn(passage, printed, { kind: 'measure', unit: 't', ...rest });
const rate = figureIn(passage, '61.2%', { kind: 'percent', unit: '%', ...sure('coverage rate') });
const older = tons('9 t of coal', { unit: 't of coal' });
const newer = tons('3', { unit: 't of coal', from: 9, direction: 'down', ...sure('coal use') });
const years = [
  tons('5 t', { when: '2019', ...sure('cargo') }),
  tons('7 t', { when: '2021', ...sure('cargo') }),
  tons('6 t', { when: '2020', ...sure('Cargo') }),
];
const plot = (...figures: LocatedQuantity[]) => plotOf(figures, () => passage);

describe('plotOf', () => {
  test('draws three figures of one measure and unit, in the order of time', () => {
    expect(plot(rate, ...years)).toEqual({
      kind: 'series',
      title: 'cargo',
      bars: [
        { text: '5 t', value: 5, name: '2019' },
        { text: '6 t', value: 6, name: '2020' },
        { text: '7 t', value: 7, name: '2021' },
      ],
      places: [{ article: 'port', passage: 1 }],
    });
  });

  test('draws a ranking of one measure of several things, the largest first', () => {
    const ports = ['Hull', 'Dover', 'Leith'].map((port, at) => ({
      ...(years[at] ?? rate),
      ...sure(`cargo of ${port}`),
    }));
    expect(plot(...ports)).toMatchObject({
      kind: 'series',
      title: 'cargo',
      bars: [{ name: 'Dover' }, { name: 'Leith' }, { name: 'Hull' }],
    });
  });

  test('draws a change, whichever of its values is there first', () => {
    const change = {
      kind: 'pair',
      title: 'coal use',
      bars: [
        { text: '9 t of coal', value: 9 },
        { text: '3', value: 3 },
      ],
      difference: { value: -66.7, unit: '%' },
      places: [{ article: 'port', passage: 1 }],
    };
    expect(plot(older, newer)).toEqual(change);
    expect(plot(newer, older)).toEqual(change);
  });

  test('draws a share of a whole', () => {
    expect(plot(rate)).toEqual({
      kind: 'share',
      title: 'coverage rate',
      bars: [{ text: '61.2%', value: 61.2 }],
      places: [{ article: 'port', passage: 1 }],
    });
  });

  test.each<[string, LocatedQuantity[]]>([
    ['two figures of one measure', years.slice(0, 2)],
    ['one unit, but different measures', years.map((each, at) => ({ ...each, ...sure(`measure ${at}`) }))],
    ['one measure, but different units', years.map((each, at) => ({ ...each, unit: `unit ${at}` }))],
    ['figures that nothing tells apart', years.map((each) => ({ ...each, when: '2020' }))],
    ['counts of one noun', years.map((each) => ({ ...each, unit: 'ships', ...sure('ships') }))],
    [
      'measures that are not sure',
      years.map((each) => ({ ...each, measures: { text: 'it', confidence: 'low' as const } })),
    ],
    ['a rise in per cent', [{ ...rate, direction: 'up' }]],
    ['a rate that is no share', [{ ...rate, ...sure('growth rate') }]],
    ['a per cent of who knows what', [{ ...rate, measures: { text: 'coverage rate', confidence: 'low' } }]],
    ['more than a whole', [{ ...rate, value: 112 }]],
    ['a change of which one value is a range', [{ ...older, valueTo: 10 }, newer]],
    ['ranks and dates', [tons('5 t', { kind: 'rank' }), tons('7 t', { kind: 'date' })]],
    ['nothing', []],
  ])('draws nothing of %s', (_what, figures) => {
    expect(plot(...figures)).toBeUndefined();
  });
});
