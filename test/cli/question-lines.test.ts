import { describe, expect, test } from 'vitest';
import { parseQuestionLine, readLines } from '../../src/cli/question-lines.ts';

async function linesOf(...chunks: (string | number[])[]): Promise<string[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk)));
  const lines: string[] = [];
  for await (const line of readLines(
    (async function* () {
      yield* bytes;
    })(),
  )) {
    lines.push(line);
  }
  return lines;
}

describe('readLines', () => {
  test('parts lines at \\n only, wherever the chunks end', async () => {
    expect(await linesOf('a\r\nb', 'c\n', '\n', 'd\u2028e\rf')).toEqual(['a', 'bc', '', 'd\u2028e\rf']);
    expect(await linesOf('a\n')).toEqual(['a']);
    expect(await linesOf()).toEqual([]);
  });

  test('puts a character together that two chunks share, and replaces what is no UTF-8', async () => {
    expect(await linesOf([0xe6], [0xb9, 0xbf, 10, 0xff, 10])).toEqual(['湿', '\uFFFD']);
  });
});

describe('parseQuestionLine', () => {
  test('takes the text of a message for the question', () => {
    expect(parseQuestionLine('{"id":"a","text":"It fell 3%."}', 1)).toEqual({ id: 'a', question: 'It fell 3%.' });
  });

  test.each([
    ['How large?', { id: 7, question: 'How large?' }],
    ['', { id: 7, question: '' }],
    ['{"question":"How large?"}', { id: 7, question: 'How large?' }],
    [' {"id":"a","question":"How large?","article":"marsh"}', { id: 'a', question: 'How large?', article: 'marsh' }],
    ['{"id":0,"question":""}', { id: 0, question: '' }],
    ['{"id":{},"question":"q","article":5}', { id: 7, question: 'q' }],
    ['{"__proto__":{"question":"x"},"question":"q"}', { id: 7, question: 'q' }],
    // No such object: plain text
    ['{"question":5}', { id: 7, question: '{"question":5}' }],
    ['{"__proto__":{"question":"x"}}', { id: 7, question: '{"__proto__":{"question":"x"}}' }],
    ['{"question":', { id: 7, question: '{"question":' }],
    ['["question"]', { id: 7, question: '["question"]' }],
    ['"question"', { id: 7, question: '"question"' }],
  ])('reads %j', (line, read) => {
    expect(parseQuestionLine(line, 7)).toEqual(read);
  });
});
