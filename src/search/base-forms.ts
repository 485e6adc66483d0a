/** Shorter words are as likely mistyped as inflected. */
const LEAST_CHARS = 5;
const ENDING = /(?:ed|er|est|ing)$/;

/**
 * What a word may be a form of: a list of common words has not all of them.
 *
 * @example
 * baseForms('coped'); // ['cop', 'cope']
 * baseForms('commonest'); // ['common', 'commone']
 */
export function baseForms(word: string): string[] {
  if (word.length < LEAST_CHARS || !ENDING.test(word)) return [];
  const base = word.replace(ENDING, '');
  const forms = [base, `${base}e`];
  if (base.endsWith('i')) forms.push(`${base.slice(0, -1)}y`);
  if (/([bdfglmnprt])\1$/.test(base)) forms.push(base.slice(0, -1));
  return forms;
}
