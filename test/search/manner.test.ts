import { describe, expect, test } from 'vitest';
import { isBroad, isPersonal } from '../../src/search/manner.ts';

describe('isBroad', () => {
  test.each([
    ['Everything on the harbour', true],
    ['Which ports are mentioned anywhere?', true],
    ['What is said of Lujia?', true],
    ['How many ports are there?', false],
    ['Which overalls do they wear?', false],
  ])('%j: %j', (question, broad) => {
    expect(isBroad(question)).toBe(broad);
  });
});

describe('isPersonal', () => {
  test.each([
    ['where can I park', true],
    ['i need a plumber', true],
    ['my printer is jammed', true],
    ['What did the port of Mylos handle in World War I?', false],
    ['Show me the picture', false],
  ])('%j: %j', (question, personal) => {
    expect(isPersonal(question)).toBe(personal);
  });
});
