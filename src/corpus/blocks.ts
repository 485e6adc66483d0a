import type { Article, Passage } from '../model.ts';

/** A part of an article in reading order, before anything is numbered: what every format is read into. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly type: 'passage'; readonly kind: Passage['kind']; readonly text: string; readonly line: number }
  | PictureBlock
  | { readonly type: 'note'; readonly text: string; readonly line: number };

/** A picture as written: its address is not checked yet, and empty when not known. */
export interface PictureBlock {
  readonly type: 'picture';
  readonly caption: string;
  readonly credit: string;
  readonly address: string;
  readonly line: number;
}

/** What a file says of its article; every part may be missing. */
export type Metadata = Partial<
  Pick<
    Article,
    'title' | 'authors' | 'publisher' | 'published' | 'place' | 'url' | 'language' | 'republishedBy' | 'accessed'
  >
>;

/** Something that the editor should look at; the file is served all the same. */
export interface Finding {
  readonly line?: number;
  readonly message: string;
}

/** A file once read, whatever its format. */
export interface ParsedFile {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Thrown by a parser for a file that cannot be served; the message is for its editor. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
