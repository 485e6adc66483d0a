import { isStop } from './stop-words.ts';
import { fold, isSpelt, stem, type Term } from './terms.ts';

/** Function words and question words of Spanish, French, German, Portuguese, Korean and Arabic: no sign of an unknown subject. */
const WORDS = `al algun como con cual cuales cuando cuanta cuantas cuanto cuantos de del desde donde e el ella en entre era eran es esa ese eso esta
estan estas este esto estos fue fueron ha han hasta hay hizo la las le les lo los mas menos muy ni o para pero por que quien quienes se segun ser si sin
sobre son su sus tiene tienen tras llama llaman alcanzo tuvo un una unas uno unos y ya
a ai au aux avec avait c ce ces cet cette chez combien comment d dans depuis des donc dont du elle elles est et etaient etait eux existe fait fut il ils
j jusqu l leur leurs lors m mais meme n ne on ont ou par pas pendant plus pour pourquoi puis qu quand quel quelle quelles quels qui quoi s sa sans selon
ses sont sous sur t tous tout toute toutes vers y appelle appellent atteint
ab am an auf aus bei beim bis da damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer
eines er es fur gab gegen gibt haben hat hatte hatten ihr ihre ihrem ihren im in ist ja kann mit nach nicht noch nur ob oder ohne sein seine seit sich sie
sind uber um und unter viel viele vielen vieler vom von vor wann war waren warum was welche welchem welchen welcher welches wem wen wenn wer werden wie wieviel
wieviele wird wo woher wohin worden wurde wurden heisst heissen betrug betragt gehort zu zum zur zwischen
ao aos ate com cuja cujo da das do dos em era eram essa esse esta estao estava foi foram ha isso isto mais na nao nas nem no nos num numa onde os ou pela
pelas pelo pelos quais qual quando quanta quantas quanto quantos quem sao sem seu seus sua suas tem tinha chama chamam teve um uma
몇 명 명입니까 명인가요 얼마 얼마나 얼마입니까 얼마인가요 누구 누구입니까 누구인가요 누가 어디 어디입니까 어디인가요 어디에 어디서 언제 언제입니까 언제인가요 무엇 무엇입니까
무엇인가요 어떤 어느 왜 어떻게 입니까 인가요 있습니까 있나요 했습니까 했나요 됩니까 되나요 합니까 하나요 및 그 이 수 는 은 가 을 를 의 에 에서 로 와 과 대한 대해
ما ماذا من هو هي هم كم عدد متى أين كيف لماذا هل أي في على إلى عن مع بين منذ حتى التي الذي الذين كان كانت يكون تكون هذا هذه ذلك تلك و أو ثم قد لقد بلغ بلغت يبلغ تبلغ وما ومن`;

const FOREIGN = new Set(WORDS.split(/\s+/).map((word) => stem(fold(word))));

/** Foreign words that English questions hold too. */
const ENGLISH_TOO = new Set(
  'a ab ai am an appelle as c d da de den die do does e em er es existe fait gab hat he i in j ja la le les lo m man mas me menos n no nos o on or os plus pas s se ser si son sur t tem tout um van von vor war was y'
    .split(' ')
    .map(stem),
);

/** Words that alone give a language away. */
const QUESTION_WORDS = new Set(
  `cual cuales cuando cuanta cuantas cuanto cuantos donde quien quienes combien quand quel quelle quelles quels quoi pourquoi wieviel wieviele welche welchem
  welchen welcher welches wer wann warum woher quais quanta quantas quanto quantos quem onde qui que como wie wo`
    .split(/\s+/)
    .map(stem),
);

/** Letters of a script that neither English nor Chinese is written in. */
const OTHER_SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Thai}]/u;

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Whether words of its script run into one another, or into particles. */
export const joinsWords = (word: string): boolean => OTHER_SCRIPT.test(word) || /\p{Script=Han}/u.test(word);

/** Whether a pair of kana tells nothing new: hiragana is grammar, and of a katakana word the first pair will do. */
export function isIdleKana({ term, kind, start }: Term, all: readonly Term[]): boolean {
  if (kind !== 'pair') return false;
  if (/\p{Script=Hiragana}/u.test(term)) return true;
  return KATAKANA.test(term) && all.some((other) => other.kind === 'pair' && other.start < start && other.end > start);
}

/** Whether a word is a function word of another language. */
export const isForeignStop = (term: string): boolean => FOREIGN.has(term);

const MIN_MISTYPED = 8;

/** Whether a word of a question in another language is one of its own, and no mistyped one: a long one may be either. */
export const isOwnWord = ({ term, word }: Term): boolean => word.length < MIN_MISTYPED || isForeignStop(term);

/**
 * Whether a question is asked in neither English nor Chinese: by its script, its question word, two of its function
 * words, or one among words of which most are no English.
 */
export function isForeign(terms: readonly Term[], isEnglish: (word: string) => boolean): boolean {
  const words = terms.filter(isSpelt);
  if (terms.some(({ word }) => OTHER_SCRIPT.test(word))) return true;
  const stems = words.map(({ term }) => term);
  const telling = new Set(stems.filter((term) => isForeignStop(term) && !ENGLISH_TOO.has(term)));
  const english = new Set(stems.filter((term) => isStop(term) && !isForeignStop(term)));
  if (telling.size <= english.size) return false;
  const strange = words.filter(({ term, word }) => !isForeignStop(term) && !isEnglish(word));
  return telling.size > 1 || stems.some((term) => QUESTION_WORDS.has(term)) || strange.length * 2 > words.length - 1;
}
