import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/corpus/places.ts';
import type { PictureFile } from '../../src/model.ts';

const wall: PictureFile = {
  name: 'marsh/the wall.jpg',
  type: 'jpg',
  sizeBytes: 3,
  read: async () => new Uint8Array(3),
};

describe('placeOf', () => {
  test.each([
    ['', {}],
    ['https://post.example/a b.jpg', { place: { url: 'https://post.example/a%20b.jpg' } }],
    ['marsh/the%20wall.jpg', { place: { file: 'marsh/the wall.jpg' } }],
    ['./marsh/the wall.jpg', { place: { file: 'marsh/the wall.jpg' } }],
  ])('takes %j', (address, expected) => {
    expect(placeOf(address, [wall])).toEqual(expected);
  });

  test.each([
    'http://post.example/a.jpg',
    'https://user@post.example/a.jpg',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '../marsh/the wall.jpg',
    '/marsh/the wall.jpg',
    'marsh/other.jpg',
    'marsh/%zz.jpg',
  ])('refuses %j', (address) => {
    expect(placeOf(address, [wall])).toEqual({ problem: expect.stringContaining(address) });
  });

  test('starts a page’s relative address from the page', () => {
    expect(placeOf('/img/a.jpg', [], 'https://post.example/2023/marsh')).toEqual({
      place: { url: 'https://post.example/img/a.jpg' },
    });
  });
});
