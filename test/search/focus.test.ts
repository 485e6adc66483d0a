import { describe, expect, test } from 'vitest';
import { focusOf } from '../../src/search/focus.ts';
import { analyse } from '../../src/search/terms.ts';

describe('focusOf', () => {
  test.each([
    ['Which tree species grow there?', ['tree', 'species', 'grow'], true],
    ['On what livestream platform are the sales done?', ['livestream', 'platform'], true],
    ['What is the population of the island?', ['population'], false],
    ['How many universities are there in town?', ['universities'], false],
    ['How much is a ticket for the ferry?', ['ticket'], false],
    ['Who designed the lighthouse?', ['designed'], false],
    ['Where are the servers of the platform?', ['servers'], false],
    ['Is there a sightseeing train?', ['sightseeing', 'train'], false],
    ['forest coverage rate', [], false],
    ['Tell me what', [], false],
  ])('finds what is asked for in %j', (question, words, isKind) => {
    const terms = analyse(question);
    const focus = focusOf(terms);
    expect({ words: focus.places.map((at) => terms[at]?.word), isKind: focus.isKind }).toEqual({ words, isKind });
  });
});
