import type { Picture, PictureFile } from '../model.ts';

/**
 * Checks a picture's address.
 *
 * @param files - The image files beside the articles.
 * @param base - The article's own address, which a page's relative addresses start from.
 * @returns The place; nothing for an empty address; `problem` when it cannot be used.
 */
export function placeOf(
  address: string,
  files: readonly PictureFile[],
  base?: string,
): { readonly place?: NonNullable<Picture['place']>; readonly problem?: string } {
  if (address === '') return {};
  if (URL.canParse(address)) return webPlace(address);
  const file = relativePath(address);
  if (file !== undefined && files.some(({ name }) => name === file)) return { place: { file } };
  if (base !== undefined && URL.canParse(address, base)) return webPlace(new URL(address, base).href);
  return {
    problem: `The picture ${shown(address)} is no png, jpg, gif or webp file below the corpus folder: check the path.`,
  };
}

function webPlace(address: string): ReturnType<typeof placeOf> {
  const { protocol, username, password, href } = new URL(address);
  if (protocol === 'https:' && username === '' && password === '') return { place: { url: href } };
  return { problem: `The picture's address ${shown(address)} is not used: it should begin with https://.` };
}

/** A path below the corpus folder as its files are named; `undefined` when it leads elsewhere. */
function relativePath(address: string): string | undefined {
  try {
    const parts = decodeURIComponent(address)
      .split('/')
      .filter((part) => part !== '.');
    return parts.includes('..') || parts[0] === '' ? undefined : parts.join('/');
  } catch {
    return undefined;
  }
}

function shown(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
