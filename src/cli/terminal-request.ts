import type { Person } from '../discord/person.ts';
import type { Request } from '../discord/request.ts';

/** There is nothing to attach a file to in a terminal. */
const ATTACHMENT_LIMIT_BYTES = 0;

/** Whoever sits at the machine may do all there is to do. */
const OPERATOR: Person = { id: 'terminal', moderates: true, managesServer: true, mayPost: true };

/**
 * A command as a person types it in a terminal, as the same request that Discord would bring.
 *
 * @param options - The values of the command's options, as typed.
 * @example
 * terminalRequest('passage', { number: '14' }).number('number'); // 14
 */
export function terminalRequest(name: string, options: Readonly<Record<string, string>> = {}): Request {
  const text = (option: string) => (Object.hasOwn(options, option) ? options[option]?.trim() : undefined);
  return {
    kind: 'command',
    name,
    locale: 'en-GB',
    today: new Date().toISOString().slice(0, 10),
    person: OPERATOR,
    text,
    number: (option) => (/^-?\d{1,9}$/.test(text(option) ?? '') ? Number(text(option)) : undefined),
    flag: () => false,
    attachmentLimitBytes: ATTACHMENT_LIMIT_BYTES,
  };
}
