/** The kinds of answer that a question asks for. */
export type Wanted = 'number' | 'money' | 'percent' | 'time' | 'name' | 'none';

const WANTED: readonly (readonly [Wanted, RegExp])[] = [
  [
    'money',
    /\bhow much (?:money|did|does|was|were|is)\b.*\b(?:cost|pay|paid|earn|spend|spent|worth|fee|price|income|revenue|sales|value)|\bhow much money\b|\bwhat (?:was|is|were) the (?:cost|price|fee|value|income|revenue)|多少钱|多少元/i,
  ],
  [
    'percent',
    /\b(?:percent(?:age)?|what share|what proportion|what fraction|what portion|rate)\b|百分|何パーセント|퍼센트/i,
  ],
  [
    'time',
    /\b(?:when|what year|which year|what date|what day|since when|by when|how long|what month|what decade|what century)\b|什么时候|何时|哪一?年|いつ|何年|언제|متى|wann|cuándo|cuando\b|quand/i,
  ],
  [
    'number',
    /\bhow (?:many|much|far|high|large|big|tall|old|fast|often|long)\b|\b(?:number|amount|count|total|size|population) of\b|多少|几|いくら|何人|どれ(?:くらい|だけ|ほど)|何(?:カ国|か国|トン|台|年間)|몇|얼마|كم|cu[aá]nt[oa]s|combien|wie ?viele?|quant[oa]s/i,
  ],
  [
    'name',
    /\b(?:who|whom|whose|where|which (?:city|country|person|company|place|state|village|party|team|king|queen))\b|谁|哪里|在哪|誰|どこ|누구|누가|어디|من هو|أين|qui[eé]n|\bqui\b|\bwer\b|\bwo\b|quem|onde/i,
  ],
];

/** The kind of answer that a question asks for, by its question words. */
export function wantedBy(text: string): Wanted {
  return WANTED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}
