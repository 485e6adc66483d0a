import { createInterface } from 'node:readline/promises';
import { commands } from '../../commands/index.ts';
import { dispatch } from '../discord/dispatch.ts';
import { renderWhy } from '../discord/render-why.ts';
import type { Engine } from '../engine.ts';
import { textFor } from '../text/index.ts';
import { plainText, type TextLayout } from './plain-text.ts';
import { terminalRequest } from './terminal-request.ts';

const MAX_WIDTH = 96;
const text = textFor('en-GB');

/** Asks for questions and answers them, until end of input or Ctrl-C. */
export async function runTerminal(engine: Engine): Promise<void> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: '› ' });
  prompt.on('SIGINT', () => prompt.close());
  console.log(text.terminalHello);
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim()) console.log(`\n${answerLine(line, engine)}\n`);
    prompt.prompt();
  }
  console.log(`\n${text.terminalBye}`);
}

/**
 * Answers a question, or a command such as `/passage 14`, as text for this terminal.
 *
 * @returns For a command that there is not, or a value that it does not take, the reason.
 */
export function answerLine(line: string, engine: Engine, layout: TextLayout = terminalLayout()): string {
  const [, name = 'ask', value = ''] = /^\/([a-z]+)\s*(.*)$/s.exec(line.trim()) ?? [undefined, 'ask', line];
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) return text.terminalUnknown(name);
  return commandText(name, optionsFrom(command.definition, value), engine, layout);
}

/** What a command answers, as text for this terminal. */
export function commandText(
  name: string,
  options: Readonly<Record<string, string>>,
  engine: Engine,
  layout: TextLayout = terminalLayout(),
): string {
  const reply = dispatch(terminalRequest(name, options), engine, commands);
  return reply.kind === 'message' ? plainText(reply.components, layout) : '';
}

/** Why the best passage was found, as text for this terminal. */
export function whyLine(question: string, engine: Engine, layout: TextLayout = terminalLayout()): string {
  const { hits, nearest } = engine.ask(question);
  const best = hits[0] ?? nearest[0];
  const explanation = best && engine.explain(question, best.passage);
  if (!explanation) return text.why.notAmong;
  const { components } = renderWhy(question, explanation, text);
  // The answer above it shows the question.
  return plainText(components.slice(1), layout);
}

/** What is typed after a command is the value of its first option, but for `name:value` pairs that name others. */
function optionsFrom(definition: (typeof commands)[number]['definition'], value: string): Record<string, string> {
  const options = 'options' in definition ? (definition.options ?? []) : [];
  const [first, ...others] = options.map(({ name }) => name);
  const given: Record<string, string> = {};
  const rest = value.replace(/(?<=^|\s)([a-z]+):(\S+)/g, (pair, name: string, named: string) => {
    if (!others.includes(name) && name !== first && name !== 'article') return pair;
    given[name] = named;
    return '';
  });
  return first && rest.trim() ? { [first]: rest.trim(), ...given } : given;
}

function terminalLayout(): TextLayout {
  const { isTTY, columns } = process.stdout;
  // A terminal that does not know its width says 0.
  return { width: Math.min(columns || MAX_WIDTH, MAX_WIDTH), styled: isTTY && !process.env['NO_COLOR'] };
}
