import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type Run, readInline, visible, wrapRuns } from './inline-text.ts';

/** How a reply is laid out where there is no Discord. */
export interface TextLayout {
  /** Columns; lines are not wrapped unless told. */
  readonly width?: number;
  /** Whether bold, underline and small text become ANSI styles; they are dropped otherwise. */
  readonly styled?: boolean;
}

/**
 * A reply as text: its components in reading order, our Markdown turned into plain text or terminal styles.
 *
 * @example
 * plainText([{ type: ComponentType.TextDisplay, content: '**3\\*4** is\n-# small' }]); // '3*4 is\nsmall'
 */
export function plainText(components: readonly APIMessageTopLevelComponent[], layout: TextLayout = {}): string {
  return components
    .map((component) => blockText(component, layout))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(component: APIMessageTopLevelComponent, layout: TextLayout): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return markdownText(component.content, layout);
    case ComponentType.Container:
      return plainText(component.components, layout);
    case ComponentType.Section:
      return sectionText(component, layout);
    case ComponentType.ActionRow:
      return component.components.flatMap((control) => controlText(control)).join('\n');
    case ComponentType.MediaGallery:
      return component.items
        .map(({ media }) => media.url)
        .filter((url) => !url.startsWith('attachment:'))
        .join('\n');
    default:
      return '';
  }
}

/** A link, or what a select offers; there is nothing to press. */
function controlText(control: APIComponentInMessageActionRow): string[] {
  if (control.type === ComponentType.StringSelect)
    return [`${control.placeholder ?? ''}:`, ...control.options.map(({ label }) => `- ${label}`)];
  return 'url' in control ? [`${control.label ?? ''}: ${control.url}`] : [];
}

/** The texts of a section, and below them where its button leads. */
function sectionText({ components, accessory }: APISectionComponent, layout: TextLayout): string {
  const link = 'url' in accessory ? `\n${accessory.label ?? ''}: ${accessory.url}` : '';
  return plainText(components, layout) + link;
}

/** The Markdown that our replies are written in: fences, quotations, headings, small lines, bold, underline. */
function markdownText(markdown: string, layout: TextLayout): string {
  let fenced = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    return fenced ? visible(`    ${line}`) : markdownLine(line, layout);
  });
  return lines.join('\n');
}

const PREFIXES: readonly { markdown: string; text: string; style?: Run['style'] }[] = [
  { markdown: '> ', text: '> ' },
  { markdown: '-# ', text: '', style: 'small' },
  { markdown: '### ', text: '', style: 'bold' },
  { markdown: '- ', text: '- ' },
];

function markdownLine(line: string, { width = Number.POSITIVE_INFINITY, styled = false }: TextLayout): string {
  const prefix = PREFIXES.find(({ markdown }) => line.startsWith(markdown));
  const runs = readInline(line.slice(prefix?.markdown.length ?? 0), prefix?.style);
  const hang = prefix?.text === '- ' ? '  ' : (prefix?.text ?? '');
  return wrapRuns(runs, width - hang.length, styled)
    .map((wrapped, row) => (row === 0 ? (prefix?.text ?? '') : hang) + wrapped)
    .join('\n');
}
