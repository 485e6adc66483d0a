import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that no noun phrase runs across. */
const FUNCTION_WORDS = list(`
  a an the this that these those some any each every all both either neither no another such what which who whom whose
  i you he she it we they me him them us my your his her its our their mine hers ours theirs himself herself itself
  and or but nor so yet if then than as because while when where whether though although unless until till since
  of in on at by to from for with without into onto upon over under above below between among through during before
  after about around against across along behind beside besides beyond despite down off out toward towards up via within
  per versus vs worldwide respectively amid
  is are was were be been being am has have had having do does did doing will would shall should can could may might must
  not never ever also only just even still already again now there here today yesterday tomorrow ago later earlier
  too very much quite rather perhaps however therefore thus meanwhile annually daily monthly weekly yearly
  said says say told added according including compared more most less least fewer how why
  overnight abroad forward together instead else elsewhere thereafter afterwards worth
  last next previous past coming ahead away apart alone altogether outside inside plus`);

/** Plurals without "s". */
const PLURALS = list(`
  people men women children police troops staff cattle fish sheep deer aircraft spacecraft species series feet teeth
  mice geese personnel media data bacteria criteria phenomena persons offspring poultry livestock clergy crew
  policemen policewomen firemen businessmen businesswomen fishermen lawmakers gentlemen salesmen servicemen servicewomen
  congressmen sportsmen schoolchildren grandchildren workmen craftsmen chairmen freshmen townspeople tradespeople
  salespeople businesspeople spokespeople fishermen wives lives hovercraft helicopters alumni fungi nuclei stimuli
  chinese japanese portuguese vietnamese taiwanese britons israelis iraqis pakistanis bangladeshis saudis omanis yemenis kuwaitis nepalis taxis skis alibis bikinis rohingya maori inuit tutsi hutu yazidi uighur swiss`);

/** Words in "s" that are no plurals. */
const SINGULARS = list(`
  news gas bus plus its his this was is has does as us yes less across towards perhaps always afterwards besides overseas
  previous various serious thus versus upwards backwards forwards indoors outdoors sometimes nowadays else's whereas
  chaos christmas texas paris arkansas kansas illinois los las des les mars venus atlas canvas lens bias cosmos
  economics politics physics mathematics athletics ethics logistics diabetes measles tennis census consensus corpus virus
  campus status bonus focus chorus surplus genius nexus crisis basis analysis thesis axis oasis hypothesis emphasis
  diagnosis paris james thomas charles jones williams davis harris hughes reuters says`);

/** Whether a word is a plural noun by its form. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.lower;
  if (PLURALS.has(word)) return true;
  if (/^\p{Lu}{2,}s$/u.test(token.text)) return true;
  if (word.length < 3 || !word.endsWith('s') || SINGULARS.has(word)) return false;
  return !/(?:ss|us|is|'s)$/.test(word) && token.text !== token.text.toUpperCase();
}

/** Whether a word may stand inside a noun phrase. */
export const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !FUNCTION_WORDS.has(token.lower);

/** Adverbs of frequency that are adjectives before a noun: "monthly active users". */
const FREQUENCIES = list('daily weekly monthly yearly');

/** Whether a word of frequency stands before its noun. */
export const isFrequency = (tokens: readonly Token[], at: number): boolean =>
  FREQUENCIES.has(tokens[at]?.lower ?? '') && isContent(tokens[at + 1]);

/** Whether a word is grammar, not content. */
export const isFunctionWord = (token: Token | undefined): boolean => FUNCTION_WORDS.has(token?.lower ?? '');

/** Words in "ly" that are no adverbs. */
const NO_ADVERBS =
  list(`hourly daily weekly monthly quarterly yearly early family families supply assembly italy july reply
  ally rally elderly friendly monopoly anomaly fly`);

const ADVERBS = list('also not still now then just only already to again since even');

/** Whether a word is an adverb by its form. */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (ADVERBS.has(token.lower) || (token.lower.endsWith('ly') && !NO_ADVERBS.has(token.lower)));
