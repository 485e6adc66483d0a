import type { Article, Passage, Span } from '../model.ts';

/** Discord takes no longer address in a link button. */
const MAX_URL_CHARS = 512;
/** How many words to begin and end with; more only where fewer could be read elsewhere too. */
const WORD_COUNTS = [5, 4, 6, 8, 10, 12, 3];
/** A sentence's first and last words are looked for within so many UTF-16 units of its ends. */
const REACH = 300;

/**
 * The address of an article's page that leads to one sentence, by a text fragment (`#:~:text=first words,last words`).
 *
 * @param sentence - In `passage.text`.
 * @returns The page alone when no fragment of at most 512 characters would match that sentence only, the way browsers
 *   match (white space and case do not count); `undefined` when the article has no address.
 */
export function sentenceUrl(article: Article, passage: Passage, sentence: Span): string | undefined {
  if (!article.url) return undefined;
  const known = urls.get(passage) ?? new Map<string, string>();
  urls.set(passage, known);
  const key = `${sentence.start} ${sentence.end}`;
  const url = known.get(key) ?? findUrl(article, article.url, passage, sentence);
  known.set(key, url);
  return url;
}

/** An answer cites the same sentences as many others, and words are slow to tell apart. */
const urls = new WeakMap<Passage, Map<string, string>>();

function findUrl(article: Article, address: string, passage: Passage, sentence: Span): string {
  const page = pageText(article);
  const words = wordSpans(passage.text, sentence, article.language);
  const [first, last] = [words.head[0], words.tail.at(-1)];
  if (!first || !last) return address;
  const whole = normalise(passage.text.slice(first.start, last.end));
  for (const count of WORD_COUNTS) {
    const [start, end] = ends(passage.text, words, count);
    const url = `${address}${address.includes('#') ? '' : '#'}:~:text=${[start, end].filter(Boolean).map(encode).join(',')}`;
    if (url.length <= MAX_URL_CHARS && matchesOnly(page, whole, normalise(start), normalise(end))) return url;
  }
  return address;
}

interface Words {
  /** The first words of the sentence. */
  readonly head: readonly Span[];
  /** Its last words. */
  readonly tail: readonly Span[];
  /** Both are the same, all of its words. */
  readonly complete: boolean;
}

/** The words at both ends of a sentence, told apart as browsers do, so that scripts without spaces work too. */
function wordSpans(text: string, { start, end }: Span, language: string): Words {
  if (end - start <= 2 * REACH) {
    const words = segment(text, start, end, language);
    return { head: words, tail: words, complete: true };
  }
  // A word at the inner edge may be broken: leave it out.
  const head = segment(text, start, start + REACH, language).slice(0, -1);
  return { head, tail: segment(text, end - REACH, end, language).slice(1), complete: false };
}

/** Words; what a hyphen, a point or the like holds together (`year-on-year`, `US$8,000`) is one. */
function segment(text: string, start: number, end: number, language: string): Span[] {
  const words: Span[] = [];
  for (const { index, segment: word, isWordLike } of segmenterFor(language).segment(text.slice(start, end))) {
    if (!isWordLike) continue;
    const span = { start: start + index, end: start + index + word.length };
    const last = words.at(-1);
    if (last && /^[^\s\p{L}\p{N}]{1,2}$/u.test(text.slice(last.end, span.start))) {
      words[words.length - 1] = { start: last.start, end: span.end };
    } else {
      words.push(span);
    }
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = knownLocale(language);
  const segmenter = segmenters.get(known) ?? new Intl.Segmenter(known, { granularity: 'word' });
  segmenters.set(known, segmenter);
  return segmenter;
}

/** The language when it is a language tag at all, else English. */
function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The first and the last words; all of a short sentence, and `''`. */
function ends(text: string, { head, tail, complete }: Words, count: number): [start: string, end: string] {
  const slice = (words: readonly Span[]) => text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
  if (complete && head.length <= 2 * count) return [slice(head), ''];
  return [slice(head.slice(0, count)), slice(tail.slice(-count))];
}

/** Whether a browser would find the start once on the page, and from there the end at the end of the sentence. */
function matchesOnly(page: string, whole: string, start: string, end: string): boolean {
  const at = page.indexOf(start);
  if (at < 0 || page.indexOf(start, at + 1) >= 0 || !page.startsWith(whole, at)) return false;
  if (end === '') return start.length === whole.length;
  return page.indexOf(end, at + start.length) + end.length === at + whole.length;
}

const pages = new WeakMap<Article, string>();

/** All that can be read on the article's page, as browsers compare it. */
function pageText(article: Article): string {
  let page = pages.get(article);
  if (page === undefined) {
    const rest = [article.title, ...article.sections.map(({ heading }) => heading)];
    const captions = article.pictures.map(({ caption, credit }) => `${caption} ${credit ?? ''}`);
    page = normalise([...article.passages.map(({ text }) => text), ...rest, ...captions].join('\n'));
    pages.set(article, page);
  }
  return page;
}

const normalise = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Also what `encodeURIComponent` leaves alone: `-` has a meaning in a fragment, brackets and quotes end links. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
