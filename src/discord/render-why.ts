import type { ExplainedWord, Explanation } from '../model.ts';
import type { Text } from '../text/index.ts';
import { escapeText } from './escape.ts';
import { type Body, container, separator, textDisplay } from './render-components.ts';
import { renderQuestion } from './render-question.ts';

/** So many of what was weighed are named; the rest is one sum. */
const NAMED = 8;
/** So many words of the question are named. */
const MAX_WORDS = 12;

/** Says in plain words why a passage was found. */
export function renderWhy(question: string, explanation: Explanation, text: Text): Body {
  const { passage, by, place, among, answers, speaks, says } = explanation;
  const { why } = text;
  // Nothing is certain.
  const chance = (share: number) => percent(Math.min(0.99, Math.max(0.01, share)), text);
  const head = [
    `**${why.title(text.paragraph(text.number(passage.number)))}**`,
    ...(by === 'passage' ? [] : [why.beside[by]]),
    `-# ${why.place(text.number(place), text.number(among))} · ${why.chances(chance(answers), chance(speaks), chance(says))}`,
  ];
  const words = explanation.words.slice(0, MAX_WORDS).map((word) => `- ${wordLine(word, text)}`);
  const blocks = [
    textDisplay(head.join('\n')),
    ...(words.length > 0 ? [separator, textDisplay([why.words, ...words].join('\n'))] : []),
    separator,
    textDisplay([why.weighed, ...weighedLines(explanation, text)].join('\n')),
  ];
  return { components: [...renderQuestion(question), container(blocks)], files: [] };
}

function wordLine({ word, written, share, how, as }: ExplainedWord, text: Text): string {
  const quoted = (words: string) => escapeText(words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words);
  const said = text.why.how[how](quoted(word), quoted(as.slice(0, 3).join(', ')), quoted(written ?? word));
  return `${said} (${percent(share, text)})`;
}

/** The largest first, each with what it adds. */
function weighedLines({ features, score }: Explanation, text: Text): string[] {
  const all = features
    .map(({ name, value, weight }) => ({ name, value, weight, adds: value * weight }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const named = all.slice(0, NAMED).filter(({ adds }) => Math.abs(adds) >= 0.01);
  const rest = score - named.reduce((sum, { adds }) => sum + adds, 0);
  const number = (value: number) => text.number(Math.round(value * 100) / 100);
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`;
  return [
    ...named.map(
      ({ name, value, weight, adds }) =>
        `- ${signed(adds)} ${text.why.features[name] ?? name} (${number(value)} × ${number(weight)})`,
    ),
    `- ${signed(rest)} ${text.why.rest}`,
    `- ${text.why.sum(number(score))}`,
  ];
}

const percent = (share: number, text: Text): string => `${text.number(Math.round(share * 100))}%`;
