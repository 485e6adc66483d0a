import {
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  type APIMediaGalleryItem,
  ComponentType,
} from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import type { Picture, PictureFile } from '../model.ts';
import type { Text } from '../text/index.ts';
import { LIMITS } from './limits.ts';
import { label } from './render-citation.ts';
import { textDisplay } from './render-components.ts';
import type { ReplyFile } from './reply.ts';

/** The pictures of a reply: their captions as text, and those that can be shown. */
export interface RenderedPictures {
  /** Caption and credit, a picture each. */
  readonly captions: readonly string[];
  readonly gallery?: APIMediaGalleryComponent;
  readonly files: readonly ReplyFile[];
}

const MAX_MEDIA_URL_CHARS = 2048;

/**
 * Shows pictures as well as it is known where they are: an https address in the gallery, a file as an attachment, and
 * otherwise the caption and credit alone.
 *
 * @param pictureFile - Finds a picture's file by its path below the corpus folder.
 * @param attachmentLimitBytes - For all files of the reply together.
 */
export function renderPictures(
  pictures: readonly Picture[],
  pictureFile: (name: string) => PictureFile | undefined,
  attachmentLimitBytes: number,
  text: Text,
): RenderedPictures {
  const items: APIMediaGalleryItem[] = [];
  const files: ReplyFile[] = [];
  let roomBytes = attachmentLimitBytes;
  for (const picture of pictures) {
    const alt = clipText(captionOf(picture), LIMITS.altChars);
    const described = alt ? { description: alt } : {};
    const { place } = picture;
    if (place && 'url' in place && isShowable(place.url)) items.push({ media: { url: place.url }, ...described });
    const file = place && 'file' in place ? pictureFile(place.file) : undefined;
    if (file && file.sizeBytes <= roomBytes) {
      roomBytes -= file.sizeBytes;
      const name = `picture-${files.length + 1}.${file.type}`;
      files.push({ name, alt, make: file.read });
      items.push({ media: { url: `attachment://${name}` }, ...described });
    }
  }
  const captions = pictures.map((picture) => text.picture(label(captionOf(picture), 160)));
  return { captions, files, ...(items.length > 0 && { gallery: { type: ComponentType.MediaGallery, items } }) };
}

/** The captions, in small or not, and the pictures that can be shown. */
export function renderGallery({ captions, gallery }: RenderedPictures, prefix: '-# ' | ''): APIComponentInContainer[] {
  if (captions.length === 0) return [];
  const lines = captions.map((caption) => `${prefix}${caption}`);
  return [textDisplay(lines.join('\n')), ...(gallery ? [gallery] : [])];
}

/** Caption and credit as one line. */
function captionOf({ caption, credit }: Picture): string {
  return [caption, credit].filter(Boolean).join(' ').trim();
}

const isShowable = (url: string): boolean =>
  url.startsWith('https://') && url.length <= MAX_MEDIA_URL_CHARS && URL.canParse(url);
