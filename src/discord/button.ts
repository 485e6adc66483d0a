import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { CustomId } from './custom-id.ts';
import { formatCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** A grey button with all it needs to know in its `custom_id`. */
export function button(label: string, id: CustomId): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: formatCustomId(id) };
}

/**
 * Rows of buttons: each group begins a row of its own, and goes on in the next one after five.
 *
 * @returns No row for an empty group.
 */
export function buttonRows(
  ...groups: readonly (readonly APIButtonComponent[])[]
): APIActionRowComponent<APIButtonComponent>[] {
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / LIMITS.rowButtons) }, (_, row) => ({
      type: ComponentType.ActionRow as const,
      components: group.slice(row * LIMITS.rowButtons, (row + 1) * LIMITS.rowButtons),
    })),
  );
}
