import type { Article, Passage, Picture, PictureFile, Section, SourceFile, Span } from '../model.ts';
import { type Block, BrokenFile, type Finding, type ParsedFile, type PictureBlock } from './blocks.ts';
import { articleId } from './formats.ts';
import { placeOf } from './places.ts';
import { splitSentences } from './sentences.ts';

/** An article while its blocks are numbered. */
interface Draft {
  readonly id: string;
  readonly passages: (Passage & { readonly notes: string[] })[];
  readonly sections: Section[];
  readonly pictures: Picture[];
  readonly findings: Finding[];
}

/**
 * Makes an article of a parsed file: passages, sections and pictures numbered in reading order, notes put to the
 * passage above them.
 *
 * @throws {@link BrokenFile} when it holds no passage.
 */
export function buildArticle(
  file: SourceFile,
  parsed: ParsedFile,
  pictures: readonly PictureFile[],
): { article: Article; findings: Finding[] } {
  const { metadata } = parsed;
  const id = articleId(file.name);
  const { title, blocks } = withTitle(parsed, id);
  const draft: Draft = { id, passages: [], sections: [], pictures: [], findings: [...parsed.findings] };
  for (const block of blocks) add(block, draft, pictures, metadata.url);
  if (draft.passages.length === 0) throw new BrokenFile('The file holds no text: write at least one paragraph.');

  const { passages, sections, findings } = draft;
  const article: Article = {
    ...metadata,
    id,
    revision: file.revision,
    title,
    authors: metadata.authors ?? [],
    language: metadata.language ?? 'en',
    sections,
    passages,
    pictures: draft.pictures,
  };
  return { article, findings };
}

/** The title, and the blocks without the heading that repeats it: front matter, else the first heading of level 1, else the file's name. */
function withTitle({ metadata, blocks }: ParsedFile, id: string): { title: string; blocks: readonly Block[] } {
  const first = blocks.find((block) => block.type === 'heading' && block.level === 1);
  const heading = first?.type === 'heading' ? first.text : undefined;
  const title = metadata.title ?? heading ?? (id.replace(/[-_]+/g, ' ').trim() || id);
  return { title, blocks: title === heading ? blocks.filter((block) => block !== first) : blocks };
}

function add(block: Block, draft: Draft, files: readonly PictureFile[], url: string | undefined): void {
  const last = draft.passages.at(-1);
  switch (block.type) {
    case 'heading':
      draft.sections.push({ heading: block.text, level: block.level, firstPassage: draft.passages.length + 1 });
      break;
    case 'passage':
      draft.passages.push(passageOf(block, draft));
      break;
    case 'picture':
      addPicture(block, draft, files, url);
      break;
    case 'note':
      if (last && block.text !== '') last.notes.push(block.text);
      else
        draft.findings.push({
          line: block.line,
          message: 'The note is left out: write it below the passage that it is on.',
        });
  }
}

function passageOf(block: Extract<Block, { type: 'passage' }>, draft: Draft): Draft['passages'][number] {
  const section = draft.sections.at(-1)?.heading;
  return {
    article: draft.id,
    number: draft.passages.length + 1,
    text: block.text,
    kind: block.kind,
    ...(section !== undefined && { section }),
    sentences: sentencesOf(block),
    notes: [],
    line: block.line,
  };
}

/** The rows of a table, the items of a list and the lines of code are sentences of their own. */
function sentencesOf({ kind, text }: { kind: Passage['kind']; text: string }): Span[] {
  return splitSentences(text, kind === 'list' || kind === 'table' || kind === 'code' ? 'apart' : 'wrapped');
}

function addPicture(block: PictureBlock, draft: Draft, files: readonly PictureFile[], url: string | undefined): void {
  const { place, problem } = placeOf(block.address, files, url);
  if (problem !== undefined) draft.findings.push({ line: block.line, message: problem });
  draft.pictures.push({
    article: draft.id,
    number: draft.pictures.length + 1,
    caption: block.caption,
    ...(block.credit !== '' && { credit: block.credit }),
    ...(place && { place }),
    afterPassage: draft.passages.length,
  });
}
