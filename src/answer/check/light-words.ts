const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that may be in a message and not in the article, or the other way round, and change nothing of what a figure
 * says: chat, report, emphasis, being and reaching, the calendar (compared by itself), units and scales (likewise),
 * and change (likewise).
 */
const LIGHT = list(`
  hey hi hello wow omg lol guys folks everyone team friends fyi btw imo tbh ok okay yeah yes yep well so oh ah hmm please thanks thank
  know knew known think thought believe guess heard hear read reads reading saw seen see look looks looking found find learn learned learnt check fact facts fun
  remember remind reminder note notes noted interesting amazing impressive incredible wild crazy huge massive big whopping staggering impressively
  stunning remarkable insane cool great good nice quite really very actually apparently reportedly allegedly supposedly basically literally simply even still already yet now today
  just only exactly precisely nearly almost about around approximately roughly some over under above below more less most least fewer than up down
  said say says saying told tells tell reports report reported reporting claim claims claimed states state stated according article story piece source paper news text
  mention mentions mentioned shows show showed shown writes wrote quote quotes quoted announced announces revealed reveals points pointed stats statistics
  number numbers figure figures data total totals totalled totaled totaling totalling amount amounts amounted sum overall altogether count counts combined
  is are was were be been being has have had having do does did done get gets got getting gotten make makes made come comes came go goes going went gone
  reach reaches reached reaching hit hits hitting stand stands stood standing stay stays top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing achieve achieves achieved achieving
  record recorded recording register registered registering post posted posting see saw seeing boast boasts boasted boasting
  pass passes passed passing cross crossed crosses become becomes became turn turned turning
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains gained gaining climb climbs climbed climbing
  jump jumps jumped jumping soar soars soared surge surges surged expand expands expanded fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction cut cuts cutting lower lowered slump slumped plunge plunged dip dipped slip slipped tumble tumbled
  higher bigger larger widen widened narrow narrowed narrowing went
  year years yearly annual annually month months week weeks day days daily hour hours minute minutes second seconds every each per
  last this next previous past current currently present recent recently ago since until till before after then when while during end beginning start early late
  january february march april may june july august september october november december
  consecutive straight row running successive succession streak basis
  hundred thousand million millions billion billions trillion bn mn tn k m b
  yuan rmb renminbi cny dollar dollars usd us euro euros percent percentage point points pct pp ton tons tonne tonnes kilogram kilograms kilograms kg km kilometers kilometres
  rank ranks ranked ranking place placed places first second third rating
  a an the and or but of in on at to from for with by as that which who whose it its they their there here he she his her him we our you your i my me
  can also too such any all both either again back out into per via among between
  one two three four five six seven eight nine ten
  not no never none nor neither
  like right basically reason pretty bit kind sort way thing things lot lots much many
  total's whole entire full worth there's that's it's don't i'm didn't
  host hosts hosted hosting welcome welcomes welcomed
  offer offers offered offering provide provides provided
  otherwise despite however currently meanwhile overall also plus
  approx circa ca est
  making taking take takes took keep keeps kept
  maintain maintains maintained generate generates generated bring brings brought deliver delivers delivered enjoy enjoys enjoyed
  thanks thank despite due because worth valued
  one's what how why where whether if would will shall should could might must
  quick deck slide slides update updates headline headlines takeaway takeaways summary recap tldr tl dr correction question questions highlights
  wait hold heads fwiw afaik iirc anyone everybody somebody anybody someone morning afternoon evening
  close closer shy excess upwards upward spite regardless y yoy annum each apiece
  managed manage manages amount amounted amounting equal equals equalled equaled
  include includes included including comprise comprises comprised comprising consist consists consisted number numbers numbered counting
  raise raises raised raising boost boosts boosted boosting lift lifts lifted
  want wants wanted wish wishes
  need needs needed required requires require seem seems seemed appear appears appeared
  feel feels felt
  plan plans planned planning aim aims aimed intend intends intended expect expects expected hope hopes hoped target targets targeted
  contracted contracting slid sank plummeted rebounded accelerated spiked leapt edged inched ticked
  fact-checking checking checked correct true far improve improves improved improving
  through throughout off exist exists existed existing
`);

/** Whether a word carries nothing that a figure would be about. */
export const isLight = (words: string): boolean => words.split(' ').every(isLightWord);

const isLightWord = (word: string): boolean =>
  LIGHT.has(word) ||
  (/^[a-z]{3,}ly$/.test(word) && !/^(?:family|supply|assembly|monthly|weekly|hourly|early|italy|july)$/.test(word));
