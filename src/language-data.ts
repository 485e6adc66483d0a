import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The packed language data that the search may use, as the door hands it on. */
export interface LanguageData {
  /** For `readVectors`. */
  readonly vectors: Uint8Array;
  /** For `readThesaurus`. */
  readonly thesaurus: Uint8Array;
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
    thesaurus: unpack('thesaurus.bin'),
    chinese: () => unpack('chinese.bin'),
  };
}

const unpack = (name: string): Uint8Array => brotliDecompressSync(readFileSync(dataFile(name)));

/** Beside this file, in `src/` as in `dist/src/`. */
function dataFile(name: string): URL {
  return new URL(`search/data/${name}`, import.meta.url);
}
