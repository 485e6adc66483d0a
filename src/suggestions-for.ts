import type { Article, Passage, Quantity, Sidecar } from './model.ts';
import type { Suggestion } from './search/suggestions.ts';

/** What completes a question: the editors' own questions, what the figures measure, the headings, the names. */
export function suggestionsFor(
  articles: readonly Article[],
  sidecars: readonly Sidecar[],
  quantitiesOf: (passage: Passage) => readonly Quantity[],
): Suggestion[] {
  const ids = new Set(articles.map(({ id }) => id));
  const known = sidecars.filter(({ article }) => ids.has(article));
  const passages = articles.flatMap(({ passages }) => passages);
  const measured = passages
    .flatMap(quantitiesOf)
    .flatMap(({ measures }) =>
      measures && measures.confidence !== 'low' && measures.text.includes(' ') ? [measures.text] : [],
    );
  const asked = known.flatMap(({ asked }) => asked.flatMap(({ phrases }) => phrases)).filter(isQuestion);
  const headings = articles.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  const names = known.flatMap(({ aliases }) => aliases);
  const plain = (worth: number) => (text: string) => ({ text, topic: text.toLowerCase(), worth });
  return [
    ...measured.map(plain(3)),
    ...headings.map(plain(2)),
    ...names.flatMap((group) =>
      group.map((text, at) => ({ text, topic: `name of ${group[0]}`, worth: at === 0 ? 2 : 1 })),
    ),
    ...asked.map(plain(1)),
  ];
}

/** Of what the editors say that people ask, some are mere words; in other scripts, all may be questions. */
const isQuestion = (phrase: string): boolean =>
  !phrase.includes(',') &&
  /^(?:how|what|which|who|whose|when|where|why|is|are|was|were|do|does|did|can|has|have)\b|[?？؟]$|^\P{Script=Latin}*$/iu.test(
    phrase,
  );
