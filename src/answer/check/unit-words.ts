import type { Quantity } from '../../model.ts';

/** The words of a figure that are no number: what is counted, and where a rank holds. */
export function unitWords({ kind, unit, text }: Quantity): string {
  if (kind === 'rank') return text.replace(/^\W*(?:\d+(?:st|nd|rd|th)?|No\.?\s*\d+|[A-Za-z]+)\b/, '');
  if (kind === 'count') return (unit ?? '').replace('/', ' ');
  if (kind === 'measure') return / of (.*)/.exec(unit ?? '')?.[1] ?? '';
  return '';
}
