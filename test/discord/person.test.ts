import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { personOf } from '../../src/discord/person.ts';
import { ADA, ADA_ALONE, interactionOf, WEI } from '../loopback/people.ts';

const MANAGE_SERVER = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;
const ADMINISTRATOR = 1n << 3n;
const EXTERNAL_APPS = 1n << 50n;

const read = (person = ADA, more: object = {}) =>
  personOf(interactionOf(person, '1', 2, {}, { ...more }) as unknown as APIInteraction);
const member = (permissions: unknown) => ({ member: { user: { id: '7' }, permissions } });
const BROUGHT_ALONG = { authorizing_integration_owners: { 1: '7' } };

describe('personOf', () => {
  test.each([
    ['nothing', 0n, { moderates: false, managesServer: false }],
    ['Manage Messages', MANAGE_MESSAGES, { moderates: true, managesServer: false }],
    ['Manage Server', MANAGE_SERVER, { moderates: false, managesServer: true }],
    ['Administrator', ADMINISTRATOR, { moderates: true, managesServer: true }],
  ])('reads the rights of who holds %s', (_what, permissions, rights) => {
    expect(read(ADA, member(String(permissions)))).toEqual({ id: '7', mayPost: true, ...rights });
  });

  test('gives no right for what is malformed', () => {
    for (const permissions of [undefined, null, 8, '-1', '0x8', '', '9'.repeat(99)])
      expect(read(ADA, member(permissions))).toEqual({
        id: '7',
        moderates: false,
        managesServer: false,
        mayPost: true,
      });
    expect(read(ADA, { member: null, user: undefined })).toMatchObject({ id: '', managesServer: false });
  });

  test('knows that Discord keeps replies private where only the person installed the app', () => {
    expect(read(WEI).mayPost).toBe(true);
    expect(read(ADA, { ...member('0'), ...BROUGHT_ALONG }).mayPost).toBe(false);
    expect(read(ADA, { ...member(String(EXTERNAL_APPS)), ...BROUGHT_ALONG }).mayPost).toBe(true);
    expect(read(ADA, { ...member('0'), authorizing_integration_owners: { 0: '5', 1: '7' } }).mayPost).toBe(true);
  });

  test('may post in a direct message', () => {
    expect(read(ADA_ALONE)).toEqual({ id: ADA_ALONE.id, moderates: false, managesServer: false, mayPost: true });
  });
});
