import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import type { ReplyFile } from './reply.ts';

/** The colour of an answer's edge. */
const ACCENT = 0x2f6f8f;

/** Text in Discord Markdown: what came from an article or a person must be escaped in it. */
export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A frame around what belongs together; with the accent it says "this is the answer". */
export function container(components: APIComponentInContainer[], accent = false): APIContainerComponent {
  return { type: ComponentType.Container, components, ...(accent && { accent_color: ACCENT }) };
}

/** A thin line. */
export const separator: APISeparatorComponent = { type: ComponentType.Separator };

/** The text displays of a message, in reading order. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): APITextDisplayComponent[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component];
    if (component.type === ComponentType.Section) return component.components;
    return component.type === ComponentType.Container ? textsOf(component.components) : [];
  });
}

/** Room for the lines that may come above a message: that the article has changed, and who shared it. */
const ABOVE = 'x'.repeat(160);

/** Whether Discord takes that much text in one message, also once it is shared. */
export function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const texts = [ABOVE, ...textsOf(components).map(({ content }) => content)];
  const chars = texts.reduce((sum, content) => sum + content.length, 0);
  if (chars > LIMITS.textChars) return false;
  return (
    texts.reduce((sum, content) => sum + Buffer.byteLength(content) + LIMITS.bytesPerDisplay, 0) <= LIMITS.textBytes
  );
}

/** What a message is made of. */
export interface Body {
  readonly components: APIMessageTopLevelComponent[];
  readonly files: readonly ReplyFile[];
}

/**
 * Takes the first layout that fits.
 *
 * @param layouts - Fullest first; the last one must fit whatever it shows.
 */
export function firstThatFits<Layout>(layouts: readonly Layout[], render: (layout: Layout) => Body): Body {
  for (const layout of layouts) {
    const body = render(layout);
    if (fits(body.components)) return body;
  }
  throw new Error('Even the smallest layout is larger than a message');
}
