/** What a button, select or form carries: it is all the memory there is, and anyone can forge it. */
export interface CustomId {
  /** Which command's press it is: lower-case letters and `-`. */
  readonly action: string;
  /** The revision of the article that the message was made from; `0` for none. */
  readonly revision: string;
  /** Whole numbers from 0 to 999,999. */
  readonly numbers: readonly number[];
}

/** At most 96 characters; Discord takes 100. */
const FORM = /^v1\.([a-z][a-z-]{0,19})\.([0-9a-z]{1,16})((?:\.\d{1,6}){0,8})$/;

/**
 * Writes a `custom_id`.
 *
 * @throws Error when it cannot be read back.
 * @example
 * formatCustomId({ action: 'passage', revision: '1a2b3c4d', numbers: [14] }); // 'v1.passage.1a2b3c4d.14'
 */
export function formatCustomId({ action, revision, numbers }: CustomId): string {
  const text = ['v1', action, revision, ...numbers].join('.');
  const read = parseCustomId(text);
  const isSame = read?.action === action && read.revision === revision && read.numbers.length === numbers.length;
  if (!isSame) throw new Error(`Not a custom_id: ${text}`);
  return text;
}

/** Reads a `custom_id` strictly; `undefined` for anything that `formatCustomId` does not write. */
export function parseCustomId(text: string): CustomId | undefined {
  const [, action, revision, numbers = ''] = FORM.exec(text) ?? [];
  if (action === undefined || revision === undefined) return undefined;
  const id = { action, revision, numbers: numbers.split('.').slice(1).map(Number) };
  return ['v1', action, revision, ...id.numbers].join('.') === text ? id : undefined;
}
