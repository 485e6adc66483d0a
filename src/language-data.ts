import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The packed language data that the search may use, as the door hands it on. */
export interface LanguageData {
  /** For `readVectors`. */
  readonly vectors: Uint8Array;
  /** Reads and unpacks the bytes for `readChinese`: called when a question first holds Chinese. */
  readonly chinese: () => Uint8Array;
}

/**
 * Reads the language data that ships with the program.
 *
 * @throws When a file is missing: the installation is incomplete.
 */
export function readLanguageData(): LanguageData {
  return {
    vectors: readFileSync(dataFile('vectors.bin')),
    chinese: () => brotliDecompressSync(readFileSync(dataFile('chinese.bin'))),
  };
}

/** Beside this file, in `src/` as in `dist/src/`. */
function dataFile(name: string): URL {
  return new URL(`search/data/${name}`, import.meta.url);
}
