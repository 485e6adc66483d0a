import type { Wording, Wordings } from './wording.ts';
import { isHeld } from './wording.ts';

/** Words of news about economies that say the same of a figure, a line of them each. */
const SYNONYMS = `
  country countries nation nations
  company companies firm firms enterprise enterprises business businesses corporation
  businessman businessmen businesspeople businessperson merchant merchants trader traders entrepreneur entrepreneurs
  trade trades trading commerce traded
  foreign overseas international
  cargo freight goods
  throughput handled handles handle handling processed processes process moved volume
  passenger passengers travellers travelers flyers
  forest forests forested woodland woods woodlands
  coverage cover covered covers
  added add adds value-added
  sector sectors industry industries
  production produce produces produced producing manufacture manufactures manufactured manufacturing makes output churns cranks
  expenditure spending spend spends spent outlay
  budget budgets budgetary
  rate share proportion ratio percentage
  income incomes earnings
  farmers farmer villagers villager
  residents resident inhabitants
  countryside rural
  export exported exporting exports sells ships shipped sell sold selling
  stationed based live lives living reside resides residing resident
  world global worldwide globally globe
  country countrys national nationwide nationally china chinas
  province provinces provincial
  city cities urban
  city cities municipal town
  farm farms
  online web internet
  sales sold sell revenue turnover
  assets asset
  capita person head
  net
  fee fees charge charges
  detention demurrage
  graduated graduate graduates graduating graduation
  started start founded began begin set launched opened
  visited visit visits been travelled traveled
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

/** Whether terms hold a word or one that says the same of a figure. */
export function isMeant(wording: Wording, terms: ReadonlySet<string>, { words }: Wordings): boolean {
  if (isHeld(wording, terms)) return true;
  const means = (other: string) => words(other).some((each) => isHeld(each, terms));
  const narrower = Object.hasOwn(WIDER, wording.word) ? WIDER[wording.word] : undefined;
  return (byWord.get(wording.word) ?? []).some(means) || (narrower?.every(means) ?? false);
}
