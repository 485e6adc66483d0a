import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/preview/guard.ts';

const post = (headers: Record<string, string>) => ({
  method: 'POST',
  headers: { host: '127.0.0.1:3000', 'content-type': 'application/json', ...headers },
});

describe('refusalOf', () => {
  test.each<[what: string, request: Parameters<typeof refusalOf>[0]]>([
    ['the page, by number', { method: 'GET', headers: { host: '127.0.0.1:3000', 'sec-fetch-site': 'none' } }],
    ['the page, by name', { method: 'GET', headers: { host: 'localhost:3000' } }],
    [
      'the page, by a link from elsewhere',
      {
        method: 'GET',
        headers: { host: 'localhost:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      },
    ],
    ['what the page sends', post({ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' })],
    ['what a script on this computer sends', post({})],
  ])('lets in %s', (_what, request) => {
    expect(refusalOf(request, 3000)).toBeUndefined();
  });

  test.each<[what: string, request: Parameters<typeof refusalOf>[0], status: number]>([
    ['a name that was made to lead here', post({ host: 'evil.example:3000' }), 421],
    ['another port', post({ host: '127.0.0.1:80' }), 421],
    ['no host', { method: 'GET', headers: {} }, 421],
    ['another site’s script', post({ origin: 'https://evil.example' }), 403],
    ['another site’s page without a name', post({ origin: 'null' }), 403],
    [
      'another site’s picture',
      {
        method: 'GET',
        headers: { host: 'localhost:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      },
      403,
    ],
    ['a form', post({ 'content-type': 'text/plain' }), 415],
  ])('keeps out %s', (_what, request, status) => {
    expect(refusalOf(request, 3000)?.status).toBe(status);
  });
});
