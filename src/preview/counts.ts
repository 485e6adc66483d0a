import { LIMITS } from '../discord/limits.ts';
import { textsOf } from '../discord/render-components.ts';
import type { MessagePayload } from '../discord/validate.ts';
import { componentsIn } from '../discord/validate-components.ts';
import type { Count } from './happening.ts';

/**
 * What a message takes of Discord's limits.
 *
 * @param filesBytes - The size of each attached file.
 */
export function countPayload({ components }: MessagePayload, filesBytes: readonly number[] = []): Count[] {
  const texts = textsOf(components).map(({ content }) => content);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    { name: 'Components', used: componentsIn(components).length, limit: LIMITS.components },
    { name: 'Characters', used: sum(texts.map(({ length }) => length)), limit: LIMITS.textChars },
    {
      name: 'Bytes of text',
      used: sum(texts.map((text) => Buffer.byteLength(text) + LIMITS.bytesPerDisplay)),
      limit: LIMITS.textBytes,
    },
    { name: 'Files', used: filesBytes.length, limit: LIMITS.files },
    { name: 'Bytes of the largest file', used: Math.max(0, ...filesBytes), limit: LIMITS.fileBytes },
  ];
}
