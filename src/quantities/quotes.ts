import type { Token } from './tokens.ts';

/** A quotation of more tokens is speech; up to it, a name or a slogan. */
const LONGEST_NAME = 9;

/**
 * Whether tokens stand inside a short quotation without a clause of its own, which makes them a name: “run at most once”.
 */
export function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  const open = findOpening(tokens, first);
  if (open === undefined) return false;
  const close = tokens[open]?.text === '“' ? '”' : tokens[open]?.text;
  for (let at = open + 1; at <= open + LONGEST_NAME && at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === close) return at > last;
    if (at > first && text === '“') return false;
    if (/^[,;:.!?]$/.test(text) && tokens[at + 1]?.text !== close) return false;
  }
  return false;
}

function findOpening(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at >= first - LONGEST_NAME; at -= 1) {
    const token = tokens[at];
    if (token?.text === '“') return at;
    if (token?.text === '”') return undefined;
    const opens = token?.text === '"' || token?.text === "'";
    if (opens)
      return !tokens[at + 1]?.gap && (token.gap || at === 0 || /^[([—]$/.test(tokens[at - 1]?.text ?? ''))
        ? at
        : undefined;
  }
  return undefined;
}
