import { type APIMessage, type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import type { Text } from '../text/index.ts';
import type { Person } from './person.ts';
import { textDisplay } from './render-components.ts';

/** Marks the line, so that it stays above the message when its pages are turned. */
const SHARED_BY_ID = 1002;

/** The line above a shared message that names who shared it; it pings nobody. */
export function sharedBy({ id }: Person, text: Text): APITextDisplayComponent {
  return { ...textDisplay(`-# ${text.sharedBy(`<@${id}>`)}`), id: SHARED_BY_ID };
}

/** That line of a message of ours; `[]` when it was not shared. */
export function sharedLine(message: APIMessage | undefined): APITextDisplayComponent[] {
  return (message?.components ?? []).flatMap((component) =>
    component.type === ComponentType.TextDisplay && component.id === SHARED_BY_ID ? [component] : [],
  );
}
