import { CHANGE_VERBS } from './change-words.ts';
import { isCapital, type Token, touches } from './tokens.ts';
import { isContent } from './word-classes.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const COPULAS = list('is are was were be been being am remain remains remained become becomes became');
const AUXILIARIES = list('has have had do does did will would shall should can could may might must');

/** Verbs that lead from what is measured to its amount. */
const AMOUNTING =
  list(`reach reaches reached exceed exceeds exceeded total totals totalled totaled amount amounts amounted stand
  stands stood hit hits top tops topped averages averaged cost costs measure measures measured weigh weighs weighed
  equal equals equalled come comes came account accounts accounted represent represents represented rank ranks ranked
  lasted take takes took surpass surpasses surpassed contribute contributes contributed approach approached cover covers covered span spans spanned`);

/** Common finite verbs that no ending shows. */
const OTHERS =
  list(`say says said make makes made get gets got go goes went see sees saw buy buys bought sell sells sold spend
  spends spent pay pays paid win wins won build builds built hold holds held begin begins began give gives gave leave leaves
  left lead leads led meet meets met run runs ran send sends sent set sets tell tells told think thinks thought write writes
  wrote draw draws drew know knows knew mean means meant put puts find finds found keep keeps kept bring brings brought
  feel feels felt show shows shown put lie lies lay speak spoke strike struck steal steals stole teach taught throw threw wear wore seek seeks
  sought shot fly flew drive drives drove eat ate sit sits sat break broke choose chose catch caught fight fought beat beats
  include includes contain contains cover covers earn earns produce produces employ employs own owns serve serves provide
  provides want wants need needs expect expects plan plans give live lives work works use uses help helps allow allows
  create creates generate generates require requires receive receives host hosts offer offers attract attracts
  complete completes achieve achieves introduce introduces promote promotes appear appears continue continues
  push pushes pushed pull pulls handle handles promise promises fetch fetches face faces boast boasts tow tows haul hauls
  travels deliver delivers develop develops travels arrive arrives sprint sprints accelerate accelerates move
  drink drinks drank sleep slept smoke smokes lift lifts range ranges ranged vary varies integrates initiates gives feature features carry carries consume consumes start starts open opens close closes trade trades end ends`);

/** Forms that are nothing but finite verbs, whatever stands before them. */
const FINITE = list(
  'fell rose grew sank shrank lost made said went came won gave took slid sold paid told became began stole',
);

/** Those that are nouns after one in the singular: "coal use", "shift work". */
const USES = list('use work trade need demand show plan');

/** Verbs that are nouns too. */
const NOUNS_TOO =
  list(`contract cut rise drop fall increase decrease decline gain jump boost hike plan work offer cost account
  raise surge plunge slump dip slide dive rally rebound spike hit run start end trade use need show cover stake claim bid buy`);

/** Words before a word that make it a noun or an adjective: "a total", "the added value". */
const BEFORE_NOUN =
  list(`the a an its their his her our your my this that these those some each every all no any of in on for with at by
  per from between annual total average net gross new big sharp slight further year hourly daily weekly monthly quarterly`);

/** Whether a word is a verb that a clause can stand on, as far as its form and the word before it tell. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (tokens[at]?.kind !== 'word' || (isCapital(tokens[at]) && tokens[at - 1]?.kind === 'word')) return false;
  if (COPULAS.has(word) || AUXILIARIES.has(word)) return true;
  if (opensPhrase(tokens, at)) return false;
  if (word.endsWith('ing') && word.length > 5 && isVerbal(tokens[at - 1], tokens[at + 1])) return true;
  const known = CHANGE_VERBS.has(word) || AMOUNTING.has(word) || OTHERS.has(word);
  if (!known && isPresent(tokens, at)) return true;
  if (!known && !(word.length > 4 && word.endsWith('ed') && !/(?:[^r]eed|[^gf]reed|hundred|united)$/.test(word)))
    return false;
  const before = tokens[at - 1];
  if (before?.text === '-' && touches(tokens[at])) return false;
  if (tokens[at + 1]?.text === '-' && touches(tokens[at + 1])) return false;
  if (USES.has(word) && isContent(before) && !before?.lower.endsWith('s') && !isCapital(before)) return false;
  if (FINITE.has(word) || (before?.lower === 'that' && AMOUNTING.has(word))) return true;
  return !before?.lower.endsWith("'s") && !BEFORE_NOUN.has(before?.lower ?? '') && !isSum(tokens, at);
}

/** Whether a word in "ing" is a verb between two others: "were expecting", ", bringing the total"; not ", spending on". */
function isVerbal(before: Token | undefined, after: Token | undefined): boolean {
  if (COPULAS.has(before?.lower ?? '') || AUXILIARIES.has(before?.lower ?? '')) return true;
  const next = after?.lower ?? '';
  const isSubject = CHANGE_VERBS.has(next) || COPULAS.has(next) || AUXILIARIES.has(next);
  return before?.text === ',' && !isSubject && !/^(?:on|of|for|in|by|at|to)$/.test(next);
}

/** At the head of a sentence, with its noun: "Added value of …", "Total output". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || tokens[at - 1]?.kind === 'sign') && isContent(tokens[at + 1]) && !isCapital(tokens[at + 1]);

/** A word in "s" between a noun in the singular and a number: "the plant draws 100 MW", "the sedan sprints to 60 mph". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at - 2]?.text === '-' && touches(before)) return false;
  const isRelative = /^(?:who|which|that)$/.test(before?.lower ?? '');
  if (!/[^s]s$/.test(tokens[at]?.lower ?? '') || !(isRelative || isContent(before)) || before?.lower.endsWith('s'))
    return false;
  const number = /^(?:to|from|up|about|at|nearly|almost|over)$/.test(next?.lower ?? '') ? tokens[at + 2] : next;
  return number?.kind === 'number' || /^[$£€¥]$/.test(number?.text ?? '');
}

/** After a sum, a word that is a noun too is one: "a $5 million contract", "a 3% cut". */
const isSum = (tokens: readonly Token[], at: number): boolean =>
  NOUNS_TOO.has(tokens[at]?.lower ?? '') &&
  (tokens[at - 1]?.kind === 'number' ||
    /^(?:%|percent|hundred|thousand|million|billion|trillion|[mb]n|m|k)$/.test(tokens[at - 1]?.lower ?? ''));

/** Whether a verb only helps another: "has", "will". */
export const isAuxiliary = (token: Token | undefined): boolean => AUXILIARIES.has(token?.lower ?? '');

/** Whether a verb says what its subject comes to: a copula, a change, or "reached", "exceeds", "totals". */
export const isAmounting = (token: Token | undefined): boolean => {
  const word = token?.lower ?? '';
  return COPULAS.has(word) || AMOUNTING.has(word) || CHANGE_VERBS.has(word);
};
