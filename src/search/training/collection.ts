import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../corpus/sentences.ts';
import type { Article, Passage } from '../../model.ts';

/** A question of a public collection and the passages that answer it. */
export interface Question {
  readonly question: string;
  readonly article: string;
  /** `article number` of each. */
  readonly gold: ReadonlySet<string>;
}

/** A public collection: articles and questions on them. */
export interface Collection {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly Question[];
}

type Line =
  | { passage: string; article: string; title: string; position: number; text: string }
  | { question: string; article: string; gold: string[] };

/** Reads `DIR/name.jsonl.gz`: one JSON object a line, passages first. */
export function readCollection(folder: string, name: string): Collection {
  const text = gunzipSync(readFileSync(`${folder}/${name}.jsonl.gz`)).toString('utf8');
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const texts = new Map<string, string>();
  // Some articles print a passage twice.
  const places = new Map<string, string[]>();
  const articles = new Map<string, { title: string; passages: Passage[] }>();
  const questions: Question[] = [];
  for (const line of lines) {
    if ('question' in line) {
      const gold = new Set(line.gold.flatMap((id) => places.get(`${line.article} ${texts.get(id)}`) ?? []));
      questions.push({ question: line.question, article: line.article, gold });
      continue;
    }
    const article = articles.get(line.article) ?? { title: line.title, passages: [] };
    articles.set(line.article, article);
    const number = article.passages.length + 1;
    texts.set(line.passage, line.text);
    const same = `${line.article} ${line.text}`;
    places.set(same, [...(places.get(same) ?? []), `${line.article} ${number}`]);
    article.passages.push({
      article: line.article,
      number,
      text: line.text,
      kind: 'paragraph',
      sentences: splitSentences(line.text),
      notes: [],
      line: number,
    });
  }
  return {
    name,
    articles: [...articles].map(([id, { title, passages }]) => ({
      id,
      revision: '0',
      title,
      authors: [],
      language: 'en',
      sections: [],
      passages,
      pictures: [],
    })),
    questions,
  };
}
