import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { download } from './download.ts';
import type { Body } from './render-components.ts';
import type { ReplyFile } from './reply.ts';

/** What becomes of a button of the message. */
export type ChangeButton = (button: APIButtonComponent) => APIButtonComponent;

type Received = Pick<APIMessage, 'components' | 'attachments'>;

/**
 * A message of ours as Discord gives it back, made into one that can be sent again: without what only Discord may say
 * of it, its attachments fetched, once, and attached anew.
 */
export function resend({ components = [], attachments = [] }: Received, changeButton: ChangeButton): Body {
  const files: ReplyFile[] = [];
  const media = (received: APIUnfurledMediaItem): { url: string } => {
    const attachment = attachments.find(({ id, url }) => id === received.attachment_id || url === received.url);
    if (!attachment) return { url: received.url };
    const name = attachment.filename;
    if (!files.some((file) => file.name === name)) {
      let bytes: Promise<Uint8Array> | undefined;
      const make = () => {
        bytes ??= download(attachment.url);
        return bytes;
      };
      files.push({ name, alt: attachment.description ?? '', make });
    }
    return { url: `attachment://${name}` };
  };
  return { components: components.map((component) => again(component, media, changeButton)), files };
}

function again<C extends APIMessageTopLevelComponent | APIComponentInContainer>(
  component: C,
  media: (received: APIUnfurledMediaItem) => { url: string },
  changeButton: ChangeButton,
): C {
  switch (component.type) {
    case ComponentType.Container:
      return { ...component, components: component.components.map((child) => again(child, media, changeButton)) };
    case ComponentType.ActionRow:
      return {
        ...component,
        components: component.components.map((each) =>
          each.type === ComponentType.Button ? changeButton(each) : each,
        ),
      };
    case ComponentType.MediaGallery:
      return { ...component, items: component.items.map((item) => ({ ...item, media: media(item.media) })) };
    case ComponentType.File: {
      const { name: _name, size: _size, file, ...rest } = component;
      return { ...rest, file: media(file) } as C;
    }
    default:
      return component;
  }
}
