import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { download } from './download.ts';
import { isForOneAlone } from './for-one-alone.ts';
import type { Body } from './render-components.ts';
import type { ReplyFile } from './reply.ts';

/** What becomes of a button of the message; `[]` leaves it out. */
export type ChangeButton = (button: APIButtonComponent) => APIButtonComponent[];

type Received = Pick<APIMessage, 'components' | 'attachments'>;

/**
 * A message of ours as Discord gives it back, made into one that can be sent again: without what only Discord may say
 * of it and what is for one person alone, its attachments fetched and attached anew.
 */
export function resend({ components = [], attachments = [] }: Received, changeButton: ChangeButton): Body {
  const files: ReplyFile[] = [];
  const media = (received: APIUnfurledMediaItem): { url: string } => {
    const attachment = attachments.find(({ id, url }) => id === received.attachment_id || url === received.url);
    if (!attachment) return { url: received.url };
    const name = attachment.filename;
    if (!files.some((file) => file.name === name))
      files.push({ name, alt: attachment.description ?? '', make: () => download(attachment.url) });
    return { url: `attachment://${name}` };
  };
  return { components: components.flatMap((component) => again(component, media, changeButton)), files };
}

function again<C extends APIMessageTopLevelComponent | APIComponentInContainer>(
  component: C,
  media: (received: APIUnfurledMediaItem) => { url: string },
  changeButton: ChangeButton,
): C[] {
  if (isForOneAlone(component)) return [];
  switch (component.type) {
    case ComponentType.Container:
      return [{ ...component, components: component.components.flatMap((child) => again(child, media, changeButton)) }];
    case ComponentType.ActionRow: {
      const kept = component.components.flatMap((child): APIComponentInMessageActionRow[] =>
        child.type === ComponentType.Button ? changeButton(child) : [child],
      );
      return kept.length > 0 ? [{ ...component, components: kept }] : [];
    }
    case ComponentType.MediaGallery:
      return [{ ...component, items: component.items.map((item) => ({ ...item, media: media(item.media) })) }];
    case ComponentType.File: {
      const { name: _name, size: _size, file, ...rest } = component;
      return [{ ...rest, file: media(file) } as C];
    }
    default:
      return [component];
  }
}
