import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Debian packages that are all text, the most like articles first: an encyclopaedia of computing and two dictionaries. */
const PACKAGES = ['dict-foldoc', 'dict-gcide', 'dict-wn'];
const WORDS_A_PASSAGE = 77;

/**
 * Cuts real text into passages of about the length of an encyclopaedia's paragraphs, at sentence ends.
 *
 * @param folder - Where the packages are put; nothing is installed on the machine.
 * @throws When `apt-get` or `dpkg-deb` is missing, or has no list of packages yet.
 */
export function fillerPassages(folder: string, count: number): string[] {
  const passages: string[] = [];
  for (const name of PACKAGES) {
    if (passages.length >= count) break;
    execFileSync('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', '-q', name], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const file = readdirSync(folder).find((each) => each.startsWith(`${name}_`)) ?? '';
    execFileSync('dpkg-deb', ['-x', join(folder, file), join(folder, name)]);
    const path = join(folder, name, 'usr/share/dictd', `${name.slice('dict-'.length)}.dict.dz`);
    cut(gunzipSync(readFileSync(path)).toString('utf8'), count, passages);
  }
  return passages;
}

function cut(text: string, count: number, passages: string[]): void {
  const plain = text.replace(/\[[^\]]{0,60}\]|[{}\\"]/g, '').replace(/\s+/g, ' ');
  let sentences: string[] = [];
  let words = 0;
  for (const sentence of plain.split(/(?<=[.!?;]) /)) {
    if (passages.length >= count) return;
    sentences.push(sentence);
    words += sentence.split(' ').length;
    if (words < WORDS_A_PASSAGE) continue;
    passages.push(sentences.join(' '));
    [sentences, words] = [[], 0];
  }
}
