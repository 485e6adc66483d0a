import { isLight } from './light-words.ts';
import type { Wording, Wordings } from './wording.ts';
import { isGuess, isHeld } from './wording.ts';

/** Words of news about economies that say the same of a figure, a line of them each. */
const SYNONYMS = `
  country countries nation nations
  company companies firm firms enterprise enterprises business businesses corporation
  businessman businessmen businesspeople businessperson merchant merchants trader traders entrepreneur entrepreneurs
  trade trades trading commerce commercial traded business deal deals dealing
  foreign overseas international
  cargo freight goods
  commodity commodities goods products wares
  throughput handled handles handle handling processed processes process moved volume
  airport airports air aviation
  passenger passengers travellers travelers flyers people flew flown
  forest forests forested woodland woods woodlands
  coverage cover covered covers
  added add adds value-added
  sector sectors industry industries
  production produce produces produced producing manufacture manufactures manufactured manufacturing makes output churns cranks
  produces produced production spits spit turns rolls roll puts assembles assembled assemble finishes finished finish completes completed
  expenditure spending spend spends spent outlay
  budget budgets budgetary
  rate share proportion ratio percentage
  government governmental gov govt
  persisted persist adhered adhere stuck stick sticks followed follow follows
  income incomes earnings earn earns earned earning makes
  farmers farmer villagers villager people peasants peasant
  residents resident inhabitants people dwellers dweller
  countryside rural
  export exported exporting exports sells ships shipped sell sold selling
  stationed based live lives living reside resides residing resident home base
  world global worldwide globally globe
  country countrys national nationwide nationally china chinas
  province provinces provincial
  city cities urban
  city cities municipal town
  farm farms
  online web internet
  sales sold sell revenue turnover
  assets asset
  capita person head average
  net
  fee fees charge charges
  detention demurrage
  graduated graduate graduates graduating graduation
  started start founded began begin set launched opened
  visited visit visits been travelled traveled seen
  suitable best ideal
  first ranked ranking highest busiest leading leads topped tops
  energy power
  consumption use used usage consumes consumed
  service services
  item items matter matters
  introduced introduce introduces rolled
  code codes
  established establish establishes
  built build builds building
  air
  quality
  tasks task
  eliminating eliminate eliminates eliminated clean cleaned cleaning cleanup removing removed
  resume resumed normal back
  nurtured cultivated fostered trained raised
  gap difference disparity
  smallest narrowest lowest
  inspection test review
  helped help helping helps promote promotes promoted promoting
  helped help helping helps driving drive driven enabled enabling lifted
  rich wealthy wealth prosperous prosperity
  science scientific technology technological tech
  agriculture agricultural farming farm
  contribution contributed contributes
  availability available
  relations relationship relationships ties links partners
  import imports imported importing
  breakers breaker
  around across throughout
  location areas area region regions
`;

/** A word, and what it takes in: trade is imports and exports, which are not all of trade. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  trade: ['imports', 'exports'],
  'foreign trade': ['imports', 'exports'],
  commerce: ['imports', 'exports'],
};

const byWord = new Map<string, string[]>();
for (const line of SYNONYMS.split('\n')) {
  const words = line.trim().split(/\s+/).filter(Boolean);
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/**
 * Whether terms hold a word or one that says the same of a figure; of several words that are one name, each. Lasting has the
 * stem of "last year", and is never sure.
 */
export function isMeant(wording: Wording, terms: ReadonlySet<string>, wordings: Wordings): boolean {
  if (/^last(?:ed|ing|s)$/.test(wording.word) || isGuess(wording)) return false;
  if (isHeld(wording, terms)) return true;
  const means = (other: string) => [...wordings.terms(other)].every((term) => terms.has(term));
  const narrower = Object.hasOwn(WIDER, wording.word) ? WIDER[wording.word] : undefined;
  if ((byWord.get(wording.word) ?? []).some(means) || narrower?.every(means)) return true;
  return isMeantByParts(wording, terms, wordings);
}

function isMeantByParts({ word, kind }: Wording, terms: ReadonlySet<string>, wordings: Wordings): boolean {
  if (kind !== 'word' || !word.includes(' ')) return false;
  const parts = word.split(' ').filter((part) => !isLight(part));
  const isPart = (part: string) =>
    wordings.words(part).every((each) => !each.word.includes(' ') && isMeant(each, terms, wordings));
  return parts.length > 0 && parts.every(isPart);
}
