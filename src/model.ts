/**
 * The vocabulary: every idea that passes from one stage to the next, once. Read this file first.
 *
 * All of it is plain, immutable data. Text positions are UTF-16 code units, ends exclusive.
 */

/** An end-exclusive UTF-16 range into `passage.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file of the corpus as the reader at the door hands it to the engine. */
export interface SourceFile {
  /** Path below the corpus folder, with forward slashes: `decoding-zhejiang.md`. */
  readonly name: string;
  readonly text: string;
  /** Short hash of the file's bytes, lower-case letters and digits. */
  readonly revision: string;
}

/** An image file found beside an article, not read until it is sent. */
export interface PictureFile {
  /** Path below the corpus folder: `decoding-zhejiang/port.jpg`. */
  readonly name: string;
  /** Told from the file's first bytes, never from its name. */
  readonly type: 'png' | 'jpg' | 'gif' | 'webp';
  readonly sizeBytes: number;
  readonly read: () => Promise<Uint8Array>;
}

/** Something wrong with a file of the corpus, for its editor. */
export interface Problem {
  /** Path below the corpus folder. */
  readonly file: string;
  /** From 1; absent when the file as a whole is meant. */
  readonly line?: number;
  /** One sentence that names the value at fault and says what to do. */
  readonly message: string;
  /** `skipped`: the file is not served. `warning`: it is. */
  readonly severity: 'skipped' | 'warning';
}

/** What an article's editors know of how people ask: `<article-id>.search.yaml`. It widens what is found, never what is shown. */
export interface Sidecar {
  /** The article's id. */
  readonly article: string;
  /** Groups of names for one thing, in any language. */
  readonly aliases: readonly (readonly string[])[];
  /** Words and questions that people use for a passage, a picture or the source line. */
  readonly asked: readonly Asked[];
  /** What people ask that the article does not say. */
  readonly unsaid: readonly string[];
}

/** One entry of a sidecar's `asked`. */
export interface Asked {
  readonly target: { readonly passage: number } | { readonly picture: number } | 'source';
  readonly phrases: readonly string[];
}

/** One source document. */
export interface Article {
  /** The file's name without its ending; unique in the corpus. */
  readonly id: string;
  /** What a quotation was taken from: the revision of its file. */
  readonly revision: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** ISO 8601, as exact as known: `2021-04-16`, `2021-04` or `2021`. */
  readonly published?: string;
  readonly place?: string;
  /** Always http or https. */
  readonly url?: string;
  /** BCP 47. */
  readonly language: string;
  readonly republishedBy?: string;
  /** When the url was read, ISO 8601. */
  readonly accessed?: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
}

/** How an article differs from the revision that was served before. */
export interface Changes {
  /** That revision. */
  readonly from: string;
  /** Numbers of new passages. */
  readonly added: readonly number[];
  /** Numbers of passages whose words changed. */
  readonly edited: readonly number[];
  /** Numbers, in that revision, of passages that are gone. */
  readonly removed: readonly number[];
}

/** A heading and where its passages begin. */
export interface Section {
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
  /** Number of the first passage under it; one past the last passage when it has none. */
  readonly firstPassage: number;
}

/** One paragraph, verbatim: the unit indexed, shown and cited. */
export interface Passage {
  /** The article's id. */
  readonly article: string;
  /** From 1 within its article. */
  readonly number: number;
  /** The words as printed, without markup. A quotation is always a slice of this. */
  readonly text: string;
  readonly kind: 'paragraph' | 'list' | 'table' | 'quotation' | 'code';
  /** The nearest heading above it. */
  readonly section?: string;
  /** In reading order; together they cover all of `text` but the white space between them. */
  readonly sentences: readonly Span[];
  /** The editors' notes on it: shown apart from the quotation, never inside it. */
  readonly notes: readonly string[];
  /** Where it begins in its file, from 1. */
  readonly line: number;
}

/** An image of an article. */
export interface Picture {
  readonly article: string;
  /** From 1 within its article. */
  readonly number: number;
  readonly caption: string;
  readonly credit?: string;
  /** An https address, or the path of a file below the corpus folder; absent when neither is known. */
  readonly place?: { readonly url: string } | { readonly file: string };
  /** Number of the passage before it; 0 when it comes first. */
  readonly afterPassage: number;
}

/** How exact a quantity is meant to be, from the words around it. */
export type Qualifier = 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'nearly';

/** What a quantity is a number of. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'ratio'
  | 'date';

/** A number as stated in a passage. Shown to people as a *figure*. */
export interface Quantity {
  /** Number and unit as printed, without the qualifier: `text.slice(start, end)` of its passage. */
  readonly text: string;
  readonly span: Span;
  readonly kind: QuantityKind;
  /** Scaled (`702 billion` is 702000000000), in `unit`. `null` when it cannot be held exactly. A date is its year. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly valueTo?: number;
  /** ISO 4217 for money, `%`, `percentage points`, a measure's symbol, the counted noun as printed; `null` for none. A rate is `unit/per`. */
  readonly unit: string | null;
  readonly qualifier?: Qualifier;
  /** Only for a change that the text states. */
  readonly direction?: 'up' | 'down';
  /** The value that this one changed from, in the same unit. */
  readonly from?: number;
  /** What it is a number of, in the passage's own words, when that is known. */
  readonly measures?: { readonly text: string; readonly confidence: 'high' | 'medium' | 'low' };
  /** The time it holds for, as printed. */
  readonly when?: string;
  /** The year that a `when` told from the day of writing falls in (`last year`); only where the publication's date is known. */
  readonly whenYear?: number;
  /** The editors' note that states this value too, and the unit where only the note prints it. */
  readonly note?: { readonly text: string; readonly unit?: string };
  /** The clause that states it. */
  readonly clause: Span;
  /** The sentence that states it. */
  readonly sentence: Span;
}

/** A quantity and where it stands. */
export interface LocatedQuantity extends Quantity {
  readonly article: string;
  readonly passage: number;
}

/** A passage that matches a query. */
export interface Hit {
  readonly passage: Passage;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Where the passage holds the query's terms, in reading order, not overlapping. */
  readonly matches: readonly Span[];
  /** The sentence that answers best, one of `passage.sentences`. */
  readonly sentence: Span;
}

/**
 * `found`: the article answers. `unsure`: the closest passage, which may not answer. `not-found`: the article
 * does not say. `no-question`: there was nothing to look for.
 */
export type Outcome = 'found' | 'unsure' | 'not-found' | 'no-question';

/** What a question names that the articles speak of, and what it asks of it that they do not, both as written in the question. */
export interface Unsaid {
  readonly subject: string;
  readonly asked: string;
}

/** What a search found, before anything is made of it. */
export interface Findings {
  readonly outcome: Outcome;
  /** Best first; empty unless `found` or `unsure`. */
  readonly hits: readonly Hit[];
  /** The closest passages of a `not-found`, best first. */
  readonly nearest: readonly Hit[];
  /** On `not-found` only, and only where it is plain. */
  readonly unsaid?: Unsaid;
  /** Pictures whose caption or credit matches, best first. */
  readonly pictures: readonly Picture[];
  /** The question is about the source itself: who published it, and when. */
  readonly aboutSource: boolean;
  /** The question as it was read, when a word of it was taken for another. */
  readonly searchedFor?: string;
}

/** How likely a passage answers a question, 0 to 1. */
export interface Chances {
  /** That it answers. */
  readonly answers: number;
  /** That it speaks of what is asked at all. */
  readonly speaks: number;
  /** That it says what is asked, if it speaks of it. */
  readonly says: number;
}

/** Why a passage was found for a question. */
export interface Explanation extends Chances {
  readonly passage: Passage;
  /** What was found: the passage itself, or a picture or the source line that it stands beside. */
  readonly by: 'passage' | 'picture' | 'source';
  /** Its place among the candidates, from 1. */
  readonly place: number;
  readonly among: number;
  /** The sum of the features, each times its weight. */
  readonly score: number;
  /** The words that were searched for, in the order of the question. */
  readonly words: readonly ExplainedWord[];
  /** In their fixed order. */
  readonly features: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

/** How a word of the question was found. */
export interface ExplainedWord {
  /** As it was read, folded. */
  readonly word: string;
  /** As it was written, when it was read as another. */
  readonly written?: string;
  /** How much it tells of all that the question asks, 0 to 1. */
  readonly share: number;
  /**
   * In the passage `written` the same, in another `form`, under another `name`, or as it was `corrected`; only in what
   * the editors say that is `asked`, or in the title or heading (`around`); only a word `near` it in meaning; `missing` here, or `unknown` to all articles.
   */
  readonly how: 'written' | 'form' | 'name' | 'corrected' | 'asked' | 'around' | 'near' | 'missing' | 'unknown';
  /** The passage's own words for it; for `near`, that word. */
  readonly as: readonly string[];
}

/** A source, in the terms of CSL. */
export interface Citation {
  readonly article: string;
  readonly revision: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly place?: string;
  readonly published?: string;
  readonly republishedBy?: string;
  readonly accessed?: string;
  /** Where in the article: the passage's number. */
  readonly locator?: number;
  /** The source page; with a text fragment that leads to the sentence when that is sure to match once. */
  readonly url?: string;
}

/** The parts of a passage that are shown, in order; each gap between them is a visible `[…]`. */
export type Excerpt = readonly Span[];

/** A hit with all that is shown of it. */
export interface AnswerHit extends Hit {
  readonly excerpt: Excerpt;
  readonly citation: Citation;
}

/** What we say, before any layout. */
export interface Answer {
  readonly question: string;
  /** The question as it was read, when a word of it was taken for another. */
  readonly searchedFor?: string;
  readonly outcome: Outcome;
  /** The one number that was asked for, from the best hit; only where it is plain which one that is. */
  readonly headline?: LocatedQuantity;
  /** Best first; empty unless `found` or `unsure`. */
  readonly hits: readonly AnswerHit[];
  /** On `not-found` only: the closest passages, clearly not an answer. */
  readonly nearest: readonly AnswerHit[];
  /** On `not-found` only, and only where it is plain: what the articles speak of, and what they do not say of it. */
  readonly unsaid?: Unsaid;
  /** Those that match, then those beside the best hit. */
  readonly pictures: readonly Picture[];
  /** The headline, then the figures of the best hit, those of its best sentence first, the closest to the question's words leading; of all hits after that. */
  readonly quantities: readonly LocatedQuantity[];
  /** The source of the best hit (as a whole when it or a picture is what was asked for), else of the nearest, else of the only article. */
  readonly citation?: Citation;
  readonly aboutSource: boolean;
  /** The first picture answers; the best hit only stands beside it. */
  readonly aboutPicture: boolean;
}

/**
 * How a claim stands to the article. `rounded`: the article's value, rounded as the claim's is. `differs`: the article
 * says something else of the same thing. `not-in-article`: it says nothing of it, or that is not sure.
 */
export type Verdict = 'same' | 'rounded' | 'differs' | 'not-in-article';

/** A claim of a message, laid beside what the article says. */
export interface Claim {
  /** The words that make it: a slice of the message. */
  readonly text: string;
  readonly span: Span;
  /** The figure that it states; absent for a claim in words. */
  readonly figure?: Quantity;
  readonly verdict: Verdict;
  /** Where the article speaks of it; absent when it does not. */
  readonly source?: ClaimSource;
}

/** The place of an article that a claim is laid beside. */
export interface ClaimSource {
  readonly passage: Passage;
  /** One of the passage's sentences. */
  readonly sentence: Span;
  /** The figure there; absent for a claim in words. */
  readonly quantity?: LocatedQuantity;
  readonly citation: Citation;
}

/** What we compute of a change that the text states; it stands in no article and is always marked so. */
export interface Difference {
  /** In per cent of the older value; of two shares, in percentage points. */
  readonly value: number;
  readonly unit: '%' | 'percentage points';
}

/** Figures that a picture says more of than a line does. */
export interface Plot {
  /** A change from one value to another, a share of a whole, or one measure over time or place. */
  readonly kind: 'pair' | 'share' | 'series';
  /** What is measured, in the passage's own words; a sure name of it, or the words that state it. */
  readonly title: string;
  /** In the order to draw them; one of a share. */
  readonly bars: readonly PlotBar[];
  readonly difference?: Difference;
  /** The passages that state it. */
  readonly places: readonly { readonly article: string; readonly passage: number }[];
}

/** One figure of a plot. */
export interface PlotBar {
  /** As printed. */
  readonly text: string;
  /** 0 or more. */
  readonly value: number;
  readonly qualifier?: Qualifier;
  /** What tells it from the others: when, or of what; the year that is known of it stands behind. */
  readonly name?: string;
}
