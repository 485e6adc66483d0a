import { readLanguageData } from '../../language-data.ts';
import { passageOf } from '../documents.ts';
import { buildIndex, type PassageIndex, type Ranked } from '../index.ts';
import type { Query } from '../query.ts';
import type { Collection, Question } from './collection.ts';

/** A question as an index takes it. */
export interface Asked {
  readonly query: Query;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** A question of a collection, measured. */
export interface Sample {
  readonly name: string;
  /** The place of its article: what is learned from an article says nothing of how it does on it. */
  readonly article: number;
  /** Asked of all articles or of its own, as the collection has it. */
  readonly asked: Asked;
  /** In each of its forms, asked of its own article alone and of one that is not its own; none where articles are short. */
  readonly alone: readonly { readonly hurried: boolean; readonly own: Asked; readonly strange: Asked }[];
}

/** Articles are parted into so many folds, and a strange article is one of the same fold. */
export const FOLDS = 4;
const MOST_QUESTIONS = 1500;

/** Measures the questions of a collection, of all its articles together or each of its own. */
export function samplesOf(collection: Collection, scope: 'own' | 'all'): Sample[] {
  const data = readLanguageData();
  const together = scope === 'all' ? buildIndex(collection.articles, [], data) : undefined;
  // What an index does not know tells much, so each article is asked as if it stood alone.
  const alone = collection.articles.map((article) => buildIndex([article], [], data));
  const step = Math.max(1, Math.round(collection.questions.length / MOST_QUESTIONS));
  return collection.questions
    .filter((_, at) => at % step === 0)
    .map((question) => sampleOf(question, collection, together, alone));
}

function sampleOf(
  question: Question,
  { name, articles }: Collection,
  together: PassageIndex | undefined,
  alone: readonly PassageIndex[],
): Sample {
  const article = articles.findIndex(({ id }) => id === question.article);
  const own = alone[article] as PassageIndex;
  const strange = alone[(article + FOLDS) % alone.length];
  const isLong = (articles[article]?.passages.length ?? 0) > 3 && alone.length > FOLDS;
  return {
    name,
    article,
    asked: ask(question, together ?? own),
    alone:
      isLong && strange
        ? formsOf(question).map((form, at) => ({ hurried: at > 0, own: ask(form, own), strange: ask(form, strange) }))
        : [],
  };
}

function ask(question: Question, index: PassageIndex): Asked {
  const { query, ranked } = index.candidates(question.question);
  const passages = ranked.filter(({ document }) => passageOf(document));
  return {
    query,
    rows: passages.map(({ values }) => values),
    right: passages.map((each) => isRight(each, question)),
  };
}

function isRight({ document }: Ranked, { gold }: Question): boolean {
  return gold.has(`${document.article.id} ${passageOf(document)?.number}`);
}

/** The question as it stands, and as a hurried person would put it: two or three of its words. */
function formsOf(question: Question): Question[] {
  const words = question.question.split(/\s+/).filter((word) => word.length > 3);
  const count = 2 + (question.question.length % 2);
  const from = question.question.length % Math.max(1, words.length - count + 1);
  const hurried = words.slice(from, from + count).join(' ');
  return words.length > count ? [question, { ...question, question: hurried }] : [question];
}
