import { describe, expect, test } from 'vitest';
import { empty, marsh, marshAndMill, press, read, run, shown } from './marsh.ts';

/** What stands for the marsh in a `custom_id`. */
const MARSH = 689472;

describe('/passage', () => {
  test('shows a passage with what stands before and after', () => {
    expect(read(run(marsh, 'passage', { passage: '2' }))).toMatchInlineSnapshot(`
      "¶1
      The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.

      > Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.
      ¶2 · What it costs

      Reed sales brought in £3.5 million […] · last year (2020)
      ▲ […] an increase of 12%. · last year (2020)

      Editors’ note: “Last year” is 2020.

      ¶3
      Visitors left litter worth nothing at all.

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d

      Read it in the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012"
    `);
  });

  test('has buttons to the neighbours, and none to beyond the ends', () => {
    const [container] = shown(run(marsh, 'passage', { passage: '1' })).components;
    const row = container && 'components' in container ? container.components.at(-2) : undefined;
    expect(row).toMatchObject({
      components: [
        { label: '◀ Before', custom_id: 'v1.turn.1a2b3c4d.0.689472', disabled: true },
        { label: 'After ▶', custom_id: 'v1.turn.1a2b3c4d.2.689472', disabled: false },
        { label: 'Read it in the source' },
      ],
    });
  });

  test.each(['2', '¶2', '#2', ' 2 ', '¶2 · What it costs · Reed sales', 'What it costs', 'what it', 'wardens cut'])(
    'finds a passage by number, by heading or by words in it: %j',
    (passage) => {
      expect(read(run(marsh, 'passage', { passage }))).toContain('> Reed sales brought in');
    },
  );

  test.each([
    ['0', 'There is no paragraph 0: the article has 1 to 3.'],
    ['4', 'There is no paragraph 4: the article has 1 to 3.'],
    ['otters', 'No heading and no paragraph has “otters”: give a number from 1 to 3, or choose one while typing.'],
    ['', 'No heading and no paragraph has “”: give a number from 1 to 3, or choose one while typing.'],
  ])('explains that there is no passage %j', (passage, said) => {
    expect(read(run(marsh, 'passage', { passage }))).toBe(said);
  });

  test('suggests number and first words', () => {
    const suggest = (engine: typeof marsh, typed: string, options = {}) =>
      run(
        engine,
        'passage',
        { passage: typed, ...options },
        {
          kind: 'suggest',
          focused: { name: 'passage', value: typed },
        },
      );
    expect(suggest(marsh, '')).toMatchInlineSnapshot(`
      {
        "choices": [
          {
            "name": "¶1 · The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it […]",
            "value": "¶1",
          },
          {
            "name": "¶2 · What it costs · Reed sales brought in £3.5 million last year, an increase of 12%. The […]",
            "value": "¶2",
          },
          {
            "name": "¶3 · What it costs · Visitors left litter worth nothing at all.",
            "value": "¶3",
          },
        ],
        "kind": "choices",
      }
    `);
    expect(suggest(marsh, 'wardens')).toMatchObject({ choices: [{ value: '¶2' }] });
    expect(suggest(marsh, '3')).toMatchObject({ choices: [{ value: '¶3' }] });
    expect(suggest(marshAndMill, 'flour')).toEqual({
      kind: 'choices',
      choices: [{ name: 'mill ¶1 · The mill grinds 20 tonnes of flour a day.', value: 'mill ¶1' }],
    });
    expect(suggest(marshAndMill, '1', { article: 'mill' })).toMatchObject({ choices: [{ value: '¶1' }] });
  });

  test('takes a suggestion, its name in place of its value too', () => {
    for (const passage of ['mill ¶1', 'mill ¶1 · The mill grinds 20 tonnes of flour a day.'])
      expect(read(run(marshAndMill, 'passage', { passage }))).toContain('20 tonnes');
  });

  test('asks which article when there are several', () => {
    expect(read(run(marshAndMill, 'passage', { passage: '1' }))).toBe(
      'Which article? Name one with the article option: marsh, mill.',
    );
    expect(read(run(marshAndMill, 'passage', { passage: '1', article: 'mill' }))).toContain('20 tonnes');
    expect(read(run(empty, 'passage', { passage: '1' }))).toBe('There is no article yet.');
  });

  test('turns the page in place, and opens a passage beside an answer', () => {
    const turned = press(marsh, 'turn', { revision: '1a2b3c4d', numbers: [3, 0] });
    expect(turned.kind).toBe('update');
    expect(read(turned)).toContain('Visitors left litter');
    const opened = press(marsh, 'context', { revision: '1a2b3c4d', numbers: [3, 0] });
    expect(opened).toMatchObject({ kind: 'message', private: true });
  });

  test('finds the article by its revision, wherever it now stands', () => {
    expect(read(press(marshAndMill, 'turn', { revision: '5e6f7a8b', numbers: [1, 0] }))).toContain('20 tonnes');
  });

  test('says that the article has changed, and offers it as it is', () => {
    const reply = shown(press(marsh, 'turn', { revision: '99999999', numbers: [7, MARSH] }));
    expect(read(reply)).toBe('The article has changed since this button was made.');
    expect(reply.components[1]).toMatchObject({
      components: [{ label: '¶3 as it is now', custom_id: 'v1.turn.1a2b3c4d.3.689472' }],
    });
  });

  test('says that the article is gone', () => {
    const gone = 'The article that this button belongs to is no longer here.';
    expect(read(press(empty, 'turn', { revision: '1a2b3c4d', numbers: [1, 0] }))).toBe(gone);
    expect(read(press(marsh, 'turn', { revision: '99999999', numbers: [1, 5] }))).toBe(gone);
  });
});
