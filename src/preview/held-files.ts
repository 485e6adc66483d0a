import { randomUUID } from 'node:crypto';

/** A file that a message has attached. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of messages, by id; the oldest go first when there are too many. */
export interface HeldFiles {
  /** Keeps a file and returns the id to ask for it. */
  readonly hold: (file: HeldFile) => string;
  readonly find: (id: string) => HeldFile | undefined;
}

/**
 * Keeps the files of every tab's messages in memory.
 *
 * @param roomBytes - For all of them together; a file larger than that is not kept.
 */
export function holdFiles(roomBytes = 64 * 1024 * 1024): HeldFiles {
  const files = new Map<string, HeldFile>();
  let usedBytes = 0;
  return {
    hold(file) {
      const id = randomUUID();
      files.set(id, file);
      usedBytes += file.bytes.length;
      for (const [oldest, { bytes }] of files) {
        if (usedBytes <= roomBytes) break;
        files.delete(oldest);
        usedBytes -= bytes.length;
      }
      return id;
    },
    find: (id) => files.get(id),
  };
}
