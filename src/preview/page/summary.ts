import { type APIMessage, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { plainMarkdown } from './markdown.ts';

const MAX_CHARS = 600;

/** What a message says, as plain text: for the line that quotes it, and for those who listen. */
export function summaryOf({ content, components = [], flags }: APIMessage): string {
  if (((flags ?? 0) & MessageFlags.Loading) !== 0) return 'Footnote is thinking…';
  const text = [plainMarkdown(content), ...textsIn(components)].filter(Boolean).join(' ');
  return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text;
}

function textsIn(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [plainMarkdown(component.content)];
    if (component.type === ComponentType.MediaGallery)
      return component.items.map(({ description }) => description ?? '');
    return component.type === ComponentType.Container || component.type === ComponentType.Section
      ? textsIn(component.components as APIMessageTopLevelComponent[])
      : [];
  });
}
