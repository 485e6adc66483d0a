import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

/** These component ids mark what only the person who asked has use for. */
const FIRST_ID = 1100;
const LAST_ID = 1199;

/** Marks parts of a private message that are left out when it is shared: a text to copy, say. */
export function forOneAlone<C extends object>(components: readonly C[]): C[] {
  return components.map((component, index) => ({ ...component, id: FIRST_ID + index }));
}

/** A message's components without those marked so. */
export function forAll(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components
    .filter(isForAll)
    .map((component) =>
      component.type === ComponentType.Container
        ? { ...component, components: component.components.filter(isForAll) }
        : component,
    );
}

const isForAll = ({ id = 0 }: { readonly id?: number | undefined }): boolean => id < FIRST_ID || id > LAST_ID;
