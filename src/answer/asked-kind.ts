import type { QuantityKind } from '../model.ts';

/** The one number that a question asks for. */
export interface AskedNumber {
  readonly kinds: readonly QuantityKind[];
  /** Only a figure that is a number of one of these: "how many farms" is answered by a number of farms. */
  readonly counted?: readonly string[];
  /** Only a figure in one of these units. */
  readonly units?: readonly string[];
  /** Only a stated rise or fall. */
  readonly isChange?: true;
  /** "What is the rate": a figure that measures just that. */
  readonly isNamed?: true;
  /** "forest coverage rate": a mere name, of a figure that measures all of it. */
  readonly isTopic?: true;
  /** Asked in another language: how its words are meant, only the search knows. */
  readonly isForeign?: true;
}

const AMOUNTS: readonly QuantityKind[] = ['money', 'percent', 'points', 'count', 'measure', 'ratio'];
const SHARES: readonly QuantityKind[] = ['percent', 'ratio'];
const LENGTHS = ['mm', 'cm', 'm', 'km', 'in', 'ft', 'yd', 'mi', 'nautical miles', 'li'];
const UNITS_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)$/;
const CURRENCIES = /^(?:yuan|rmb|dollars?|euros?|pounds?|yen|money)$/;

/** More than one thing is asked, or no number is. */
const OTHERWISE =
  /\b(?:who|whom|whose|where|why|figures|numbers|compare|list|everything|and (?:how|what|when|which|who))\b|^(?:is|are|was|were|does|do|did|can|has|have|will)\b/i;

/** What a mere topic does not hold. */
const ASKING = /[?？¿,;]|\b(?:how|what|when|which)\b/i;

/** "cargo throughput growth" is no cargo throughput. */
const CHANGE = /\b(?:growth|increase|rise|decline|decrease|drop|reduction)\b/i;

/** First match wins. */
const FORMS: readonly [RegExp, (noun: string) => AskedNumber][] = [
  [/\bhow old\b|\bwhat age\b/i, () => ({ kinds: ['age', 'duration'] })],
  [/\bhow often\b|\bhow (?:fast|quickly)\b/i, () => ({ kinds: ['duration', 'measure'] })],
  [/\bhow (?:far|deep|tall|wide) (?:is|are|was|were)\b/i, () => ({ kinds: ['measure'], units: LENGTHS })],
  [/\bhow long (?:is|are|was|were) (?:the|an?|its|his|her|their)\b/i, () => ({ kinds: [] })],
  [/\btime (?:to|for|needed|taken|it takes?)\b/i, () => ({ kinds: ['duration'] })],
  [/\bhow long\b/i, () => ({ kinds: ['duration'] })],
  [/\b(?:when|(?:what|which) (?:year|date|month))\b/i, () => ({ kinds: ['date'] })],
  [/\bhow many (?:percentage )?points\b/i, () => ({ kinds: ['points'], isChange: true })],
  [
    /\bby (?:what|how many) (?:percentage|per ?cent|percent)\b/i,
    () => ({ kinds: ['percent', 'points'], isChange: true }),
  ],
  [/\bhow many per ?cent\b|\bwhat (?:percentage|per ?cent|share|proportion|fraction)\b/i, () => ({ kinds: SHARES })],
  [/^(?:and )?(?:to|from) (?:what|how much|how many)\b/i, () => ({ kinds: AMOUNTS })],
  [
    /\bhow much (?:more|less|higher|lower|greater)\b/i,
    () => ({ kinds: ['percent', 'points', 'money', 'count'], isChange: true }),
  ],
  [
    /^(?:the )?(?:percentage |annual |yearly |year-on-year )?(?:increase|growth|rise|drop|decline|decrease|fall|reduction)(?: rate)? (?:in|of)\b/i,
    () => ({ kinds: ['percent', 'points'], isChange: true }),
  ],
  [/\bby how (?:much|many)\b/i, () => ({ kinds: ['percent', 'points', 'money', 'count'], isChange: true })],
  [
    /\b(?:how (?:much|large|big|high|great)|what)\b.{0,120}\b(?:rise|rose|increased?|grow|grew|growth|drop(?:ped)?|fall|fell|decreased?|declined?|changed?|shrink|shrank)\b(?! to\b)/i,
    () => ({ kinds: ['percent', 'points'], isChange: true }),
  ],
  [
    /\bhow much (?:do|does|did|has|have|had|is|are|was|were) .{0,80}\b(?:spend|spent|pay|paid|earn|earned|cost|invest|invested|charge|charged|lose|lost|owe|owed)\b/i,
    () => ({ kinds: ['money'] }),
  ],
  [
    /^(?:and )?what (?:do|does|did) .{1,80}\b(?:reach|total|amount to|come to|hit|exceed)\b/i,
    () => ({ kinds: AMOUNTS }),
  ],
  [/\bhow much (?:money|does [\s\S]* cost|did [\s\S]* cost)\b/i, () => ({ kinds: ['money'] })],
  [/\bhow many ((?:[\w’'-]+ ){0,4}[\w’'-]+)/i, counted],
  [/\bhow (?:much|high|large|big|great|heavy|far|tall|low)\b/i, () => ({ kinds: AMOUNTS })],
  [/多久|多[少长]年|几年|cu[áa]ntos años|combien d[’']ann[ée]es|wie viele(?:n)? jahre/i, () => foreign('duration')],
  [
    /什么时候|什麼時候|何时|何時|哪(?:一)?年|いつ|何年に|언제|\b(?:cu[áa]ndo|quand|wann|quando)\b/i,
    () => foreign('date'),
  ],
  [/百分点|百分點/, () => ({ ...foreign('points', 'percent'), isChange: true })],
  // 多少个机场 asks for a number of airports.
  [
    /(?:多少|几)(?:个|名|位|艘|座|所|条|台|辆|项|种|家(?!庭))(?!百分点|月)(\p{Script=Han}{1,6})/u,
    (noun) => ({ kinds: ['count', 'measure', 'ratio'], counted: [noun], isForeign: true }),
  ],
  [/多少|几[个家种]|幾[個家種]|いくら|どれくらい|何(?:人|社|カ国|パーセント)|얼마|몇|كم\s/, () => foreign(...AMOUNTS)],
  [/\b(?:cu[áa]nt[oa]s?|combien|wie (?:viele?|hoch|gro[ßs])|quant[oa]s?)(?![\p{L}])/iu, () => foreign(...AMOUNTS)],
  [
    /^\W*(?:cu[áa]l(?:es)?|quel(?:le)?s?|qual|quais|welche[rs]?) (?:es|est|é|era|fue|ist|war|sont|son|são|sind)\b/i,
    () => ({ ...foreign(...AMOUNTS), isNamed: true }),
  ],
  [/^(?:and )?what(?:['’]s| is| was| are| were|s)\b/i, () => ({ kinds: AMOUNTS, isNamed: true })],
];

/**
 * What kind of number a question asks for.
 *
 * @returns `undefined` when it asks for none, or for more than one.
 * @example
 * askedNumber('How many farms are there?'); // { kinds: ['count', …], counted: ['farms'] }
 */
export function askedNumber(question: string): AskedNumber | undefined {
  const form = FORMS.find(([pattern]) => pattern.test(question));
  if (OTHERWISE.test(question.trim())) return undefined;
  if (!form && ASKING.test(question)) return undefined;
  if (!form && CHANGE.test(question)) return { kinds: ['percent', 'points'], isChange: true };
  if (!form) return { kinds: AMOUNTS, isNamed: true, isTopic: true };
  return form[1](form[0].exec(question)?.[1] ?? '');
}

const foreign = (...kinds: QuantityKind[]): AskedNumber => ({ kinds, isForeign: true });

/** Ends the words that say what is counted. */
const AFTER_NOUN =
  /^(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|in|on|at|to|by|for|from|with|there|and)$/;

/** The words up to the verb; which of them names what is counted, the figure decides. */
function counted(phrase: string): AskedNumber {
  const words = phrase.toLowerCase().split(' ');
  const end = words.findIndex((word) => AFTER_NOUN.test(word));
  const counted = end < 0 ? words : words.slice(0, end);
  if (counted.some((word) => UNITS_OF_TIME.test(word))) return { kinds: ['duration', 'age'] };
  if (counted.some((word) => CURRENCIES.test(word))) return { kinds: ['money'] };
  return { kinds: ['count', 'measure', 'ratio'], counted };
}
