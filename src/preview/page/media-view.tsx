import type { APIAttachment, APIMediaGalleryItem, APIThumbnailComponent } from 'discord-api-types/v10';
import { useState } from 'preact/hooks';
import { fileAddress, formatBytes } from './files.ts';

/** One to ten pictures, laid out as Discord does. */
export function Gallery({ items }: { items: readonly APIMediaGalleryItem[] }) {
  return (
    <div class={`gallery gallery-${Math.min(items.length, 5)}`}>
      {items.map(({ media, description, spoiler }) => (
        <Picture key={media.url} url={media.url} alt={description ?? ''} covered={spoiler ?? false} />
      ))}
    </div>
  );
}

function Picture({ url, alt, covered }: { url: string; alt: string; covered: boolean }) {
  const [shown, show] = useState(!covered);
  const [told, tell] = useState(false);
  const address = fileAddress(url);
  if (!address) return <Elsewhere url={url} alt={alt} />;
  return (
    <figure class={shown ? 'picture' : 'picture covered'}>
      <a href={address} target="_blank" rel="noreferrer noopener" aria-label={alt ? undefined : 'Picture'}>
        <img src={address} alt={alt} />
      </a>
      {!shown && (
        <button type="button" class="uncover" onClick={() => show(true)}>
          Spoiler
        </button>
      )}
      {alt && (
        <button type="button" class="alt-button" aria-expanded={told} onClick={() => tell(!told)}>
          ALT
        </button>
      )}
      {told && <figcaption>{alt}</figcaption>}
    </figure>
  );
}

/** A picture of the web: Discord shows it, this page loads nothing from elsewhere. */
function Elsewhere({ url, alt }: { url: string; alt: string }) {
  return (
    <figure class="picture elsewhere">
      <p>{alt || 'A picture'}</p>
      <small>
        Discord shows the picture here, from {URL.canParse(url) ? new URL(url).host : url}. The preview loads nothing
        from other addresses.
      </small>
    </figure>
  );
}

/** The small picture beside a section's text. */
export function Thumbnail({ component: { media, description } }: { component: APIThumbnailComponent }) {
  const address = fileAddress(media.url);
  return address ? (
    <img class="thumbnail" src={address} alt={description ?? ''} />
  ) : (
    <Elsewhere url={media.url} alt={description ?? ''} />
  );
}

/** A file to save. */
export function FileCard({ url, attachments }: { url: string; attachments: readonly APIAttachment[] }) {
  const attachment = attachments.find((other) => other.url === url);
  const name = attachment?.filename ?? decodeURIComponent(url.split('/').at(-1) ?? '');
  return (
    <div class="file">
      <span class="file-icon" aria-hidden="true" />
      <span class="file-text">
        <a href={fileAddress(url) ?? url} download={name}>
          {name}
        </a>
        <small>{attachment ? formatBytes(attachment.size) : ''}</small>
      </span>
    </div>
  );
}
