/** Forms that no ending tells, after the word they belong to; those that are another word too (left, found, rose) stay out. */
const FORMS = `become became; begin began begun; bend bent; bite bitten; blow blew blown; break broke broken; bring brought; build built; burn burnt; buy bought;
catch caught; choose chose chosen; come came; creep crept; deal dealt; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten;
feed fed; feel felt; fight fought; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
freeze froze frozen; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lead led; learn learnt;
lend lent; lose lost; meet met; pay paid; ride rode ridden; ring rang rung; run ran; seek sought; sell sold; send sent; shake shook shaken; shine shone;
shoot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; stand stood;
steal stole stolen; stick stuck; strike struck; swear swore sworn; sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; think thought;
throw threw thrown; understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written;
man men; woman women; businessman businessmen; chairman chairmen; craftsman craftsmen; fisherman fishermen; fireman firemen; gentleman gentlemen;
policeman policemen; salesman salesmen; spokesman spokesmen; workman workmen; statesman statesmen;
child children; foot feet; goose geese; knife knives; life lives; mouse mice; thief thieves; tooth teeth; wife wives; wolf wolves; half halves; shelf shelves`;

/** The word that a folded irregular form belongs to. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [word = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form) => [form, word] as const);
  }),
);
