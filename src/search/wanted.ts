/** The kinds of answer that a question asks for. */
export type Wanted = 'number' | 'money' | 'percent' | 'time' | 'name' | 'none';

/** By kind, in the order in which they are tried: in Chinese, and in the other languages. */
const WANTED: readonly (readonly [Wanted, ...RegExp[]])[] = [
  [
    'money',
    /\bhow much (?:money|did|does|was|were|is)\b.*\b(?:cost|pay|paid|earn|spend|spent|worth|fee|price|income|revenue|sales|value)|\bhow much money\b|\bwhat (?:was|is|were) the (?:cost|price|fee|value|income|revenue)/i,
    /多少(?:钱|錢|[^，。]{0,2}元)/,
  ],
  [
    'percent',
    /\b(?:percent(?:age)?|what share|what proportion|what fraction|what portion|rate)\b|何パーセント|퍼센트/i,
    /百分/,
  ],
  [
    'time',
    /\b(?:when|what year|which year|what date|what day|since when|by when|how long|what month|what decade|what century)\b|いつ|何年|언제|متى|wann|cuándo|cuando\b|quand/i,
    /(?:什[么麼]|何)[时時]|哪(?:一|一?[个個])?(?:[年月日天]|世[纪紀]|年代)|什[么麼](?:年代|日期)|[几幾][时時月]|多久|多[长長][时時]/,
  ],
  [
    'number',
    /\bhow (?:many|much|far|high|large|big|tall|old|fast|often|long)\b|\b(?:number|amount|count|total|size|population) of\b|いくら|何人|どれ(?:くらい|だけ|ほど)|何(?:カ国|か国|トン|台|年間)|몇|얼마|كم|cu[aá]nt[oa]s|combien|wie ?viele?|quant[oa]s/i,
    // “许多大城市” asks for nothing.
    /多少|(?<![许許很众眾])多[大高远遠长長快]|[几幾](?![何乎率])/,
  ],
  [
    'name',
    /\b(?:who|whom|whose|where|which (?:city|country|person|company|place|state|village|party|team|king|queen))\b|誰|どこ|누구|누가|어디|من هو|أين|qui[eé]n|\bqui\b|\bwer\b|\bwo\b|quem|onde/i,
    /[谁誰]|在哪|哪[里裡裏位座国國]|何[处處]|什[么麼](?:人|地方)|哪(?:些|一?[个個])(?:人|城市|国家|國家|地方)/,
  ],
];

/** The kind of answer that a question asks for, by its question words. */
export function wantedBy(text: string): Wanted {
  return WANTED.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? 'none';
}
