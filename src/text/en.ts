import type { Qualifier } from '../model.ts';

const one = (count: number, singular: string, plural: string): string => (count === 1 ? singular : plural);

const qualifiers: Readonly<Record<Qualifier, string>> = {
  about: 'about',
  over: 'over',
  under: 'under',
  'at-least': 'at least',
  'at-most': 'at most',
  nearly: 'nearly',
};

/** Every fixed word of a reply, in English. What a function is given is formatted and escaped already. */
export const en = {
  // An answer
  searchedFor: (question: string) => `Searched for: *${question}*`,
  unsure: 'The closest passage, which may not answer:',
  notFound: (articles: number) => one(articles, 'The article doesn’t say.', 'The articles don’t say.'),
  unsaid: (articles: number, subject: string, asked: string) =>
    `${one(articles, 'The article speaks', 'The articles speak')} of “${subject}”, but not of “${asked}”.`,
  nearest: 'Nearest passages, which are not an answer:',
  askDifferently: 'Try the article’s own words, a name, or a number.',
  lookedFor: (words: string) => `Looked for ${words}.`,
  standsNowhere: (words: string, articles: number) => `Nowhere in ${one(articles, 'it', 'them')}: ${words}.`,
  rephrase: 'Ask differently',
  askInstead: 'What it can answer, for instance',
  noQuestion: 'There is no question in that.',
  howToAsk: 'Ask in a few words what you want to know, a name or a number in it if you have one.',
  alsoThere: 'Also in these passages:',
  besideIt: 'The passage beside it:',
  beginsWith: 'The article begins:',
  editorsNote: (note: string) => `Editors’ note: ${note}`,
  more: (count: string) => `+${count} more`,
  up: '▲',
  down: '▼',
  to: 'to',
  calculated: (difference: string) => `calc. ${difference}`,
  difference: (number: string, unit: '%' | 'percentage points') => number + (unit === '%' ? unit : ` ${unit}`),
  whenYear: (printed: string, year: string) => `${printed} (${year})`,
  qualifiers,
  paragraph: (number: string) => `¶${number}`,
  picture: (captionAndCredit: string) => `Picture: ${captionAndCredit}`,

  // A comparison
  silent: (titles: string) => `These do not say: ${titles}`,
  openAnswer: 'Open the whole answer of an article',

  // Why a passage was found
  why: {
    button: 'Why this passage?',
    title: (paragraph: string) => `Why ${paragraph}?`,
    beside: {
      picture: 'A picture was found; this passage stands before it.',
      source: 'The source was found; this passage is the first of its article.',
    },
    place: (place: string, among: string) => `Candidate ${place} of ${among}`,
    chances: (answers: string, speaks: string, says: string) =>
      `answers with a chance of ${answers}: speaks of it with ${speaks}, then says what is asked with ${says}`,
    words: 'The words of the question, and how much each tells of it:',
    how: {
      written: (word: string) => `“${word}” stands there`,
      form: (word: string, as: string) => `“${word}” stands there as “${as}”`,
      name: (word: string, as: string) => `“${word}” stands there under another name: “${as}”`,
      corrected: (word: string, as: string, written: string) => `“${written}” was read as “${word}”: “${as}”`,
      asked: (word: string) => `“${word}” is what the editors say people ask of it`,
      around: (word: string) => `“${word}” stands in the title or the heading`,
      near: (word: string, as: string) => `“${word}” is missing; near it in meaning is “${as}”`,
      missing: (word: string) => `“${word}” is missing`,
      unknown: (word: string) => `“${word}” stands nowhere in what there is`,
    },
    weighed: 'What was weighed, and what it adds (how far it holds × its weight):',
    features: {
      bm25: 'rare words, often, in a short passage',
      coverage: 'how much of the question is there',
      sentence: 'how much of it is in one sentence',
      firstSentence: 'how much of it is in the first sentence',
      phrases: 'words side by side as in the question',
      exactPhrases: 'words just as far apart as in the question',
      exactForm: 'words in the same form',
      wholes: 'words that name one thing stand together, or a long number does',
      glosses: 'a word that takes several in English',
      names: 'names that are there',
      capitals: 'words that are written there as names',
      heaviestMissing: 'the most telling word that is missing',
      wanted: 'the kind of thing that is asked for',
      nearAnswer: 'it stands near the question’s words',
      focusHeld: 'what is asked for is there',
      focusNamed: 'it is named there',
      around: 'what is missing stands in the title or the heading',
      title: 'the title or the heading speaks of it',
      terseness: 'a short sentence says it',
      lead: 'stands early in the article',
      asked: 'the editors say that people ask so',
      askedLikeness: 'like what the editors say that people ask',
      unsaid: 'the editors say that people ask so in vain',
      unsaidLikeness: 'like what the editors say that people ask in vain',
      near: 'words near in meaning to those missing',
      nearSentence: 'such words in the same sentence',
      synonym: 'words that mean the same',
      beginning: 'words that begin like those missing',
      likeness: 'the whole of it is like the question in meaning',
      sentenceLikeness: 'a sentence is like the question in meaning',
    } as Readonly<Record<string, string>>,
    rest: 'everything else',
    sum: (score: string) => `**${score}** in all`,
    notAmong: 'No word of the question leads to this passage.',
  },

  // A source
  readSentence: 'Read it in the source',
  openSource: 'Open the source',
  inContext: 'In context',
  passageInContext: (number: string) => `¶${number} in context`,
  morePassages: 'More passages',
  allFigures: 'All figures',
  furtherPassages: (from: string, to: string, of: string) => `Further passages, ${from} to ${to} of ${of}`,
  noMorePassages: 'There are no further passages on that.',
  previousPassages: '◀ Closer',
  nextPassages: 'Further ▶',
  askAgain: 'Answer from it as it is now',
  republishedBy: (name: string) => `republished by ${name}`,
  revision: (revision: string) => `revision ${revision}`,
  noDate: 'no date',
  facts: {
    authors: 'Reporter',
    publisher: 'Publisher',
    place: 'Place',
    published: 'Date',
    republishedBy: 'Republished by',
    accessed: 'Read on',
    url: 'Address',
  },

  // A message, checked
  checked: (articles: number) => `Checked against the ${one(articles, 'article', 'articles')}`,
  verdicts: {
    same: '= Same',
    rounded: '≈ Rounded',
    differs: '≠ Differs',
    'not-in-article': '∅ Not in the article',
  },
  inMessage: (figure: string) => `message ${figure}`,
  inArticle: (figure: string, place: string) => `article ${figure}, ${place}`,
  quoted: (words: string) => `“${words}”`,
  nothingToCheck:
    'There is nothing to check in that: it states no figure, nor anything else that an article could say.',
  noText: 'There is no text in that message to check.',

  // A message, shared or taken away
  share: 'Share',
  shared: 'Shared',
  sharedBy: (person: string) => `Shared by ${person}`,
  cannotShare:
    'Here only you would see it: this server does not let you use an app of your own in public. The text, to copy:',
  remove: 'Remove',
  notYoursToRemove: 'Only who asked for this, or a moderator, can remove it.',

  // A passage
  noPassage: (number: string, count: string) => `There is no paragraph ${number}: the article has 1 to ${count}.`,
  noSuchPassage: (wanted: string, count: string) =>
    `No heading and no paragraph has “${wanted}”: give a number from 1 to ${count}, or choose one while typing.`,
  noSentence: (number: string, count: string) => `There is no sentence ${number} in it: it has 1 to ${count}.`,
  quotation: 'To copy:',
  previous: '◀ Before',
  next: 'After ▶',
  articleChanged: 'The article has changed since this button was made.',
  articleGone: 'The article that this button belongs to is no longer here.',
  showNow: (number: string) => `¶${number} as it is now`,

  // Figures
  figuresIn: (title: string) => `Figures in ${title}`,
  figuresInAll: 'Figures in all articles',
  figuresOnThis: 'Figures on this',
  figureKinds: {
    money: 'Money',
    share: 'Shares and percentages',
    count: 'Counts',
    measure: 'Measures',
    time: 'Durations and ages',
    rank: 'Ranks',
    ratio: 'Ratios',
    date: 'Dates',
  },
  noKind: (wanted: string, known: string) => `There is no kind “${wanted}”. There are: ${known}.`,
  linesShown: (first: string, last: string, all: string) => `${first}–${last} of ${all} lines`,
  previousPage: '◀ Back',
  nextPage: 'More ▶',
  plot: 'Plot',
  noPlot:
    'There is nothing here that a picture would show better: it takes a change, a share, or three figures of one measure.',
  figuresFile: (count: string) => `${count} figures, a row each:`,
  noFigures: 'It states no figures.',
  noFiguresAbout: 'No passage on that states a figure.',
  askForFigures: 'Name a topic to see the figures on it: /figures about',

  // An article
  counts: (passages: number, pictures: number, counted: { passages: string; pictures: string }) =>
    `${counted.passages} ${one(passages, 'paragraph', 'paragraphs')} · ${counted.pictures} ${one(pictures, 'picture', 'pictures')}`,
  outline: 'Outline',
  beginning: 'Beginning',
  pictures: 'Pictures',
  howToCite: 'How to cite it',
  changedSince: (revision: string, what: string) => `Changed since revision ${revision}: ${what}`,
  passagesEdited: (list: string) => `edited ${list}`,
  passagesAdded: (list: string) => `new ${list}`,
  passagesRemoved: (count: string) => `${count} removed`,
  onlyFacts: 'no paragraph, only what stands around them',
  styles: { plain: 'Plain', apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX' },
  whichArticle: 'Which article? Name one with the article option:',
  chooseArticle: (known: string) => `Which article? Name one with the article option: ${known}.`,
  noArticle: (id: string, known: string) => `There is no article “${id}”. There are: ${known}.`,
  noArticles: 'There is no article yet.',

  // The channel's reference
  panelTitle: 'The source of this channel',
  panelHint: 'What you open here is shown to you alone.',
  panelSections: 'Go to a section',
  panelArticles: 'Choose an article',
  panelNext: 'More …',
  panelFirst: 'From the start …',
  panelAsk: 'Ask',
  panelFigures: 'Figures',
  panelNeedsRight: 'Only who may manage this server can post or remove its card.',
  panelChanged: 'The article has changed since this card was posted; this is today’s.',
  askTitle: 'Ask the article',
  askLabel: 'Your question',
  askHint: 'A few words, with a name or a number if you have one',

  // Help
  helpTitle: 'Footnote answers from the article, word for word.',
  helpIntro:
    'It shows the passages that match a question, the figures in them, and where they stand. What it quotes is the article’s own text; every cut is marked […].',
  commands: {
    'ask question': 'Finds the passages that answer. Others see it too, unless private is True.',
    'compare question': 'With several articles: shows what each of them says.',
    'figures about kind': 'Lists the figures on a topic or of a kind, or all; draws them, or makes a file.',
    'passage number or heading': 'Shows a paragraph with what stands before and after it.',
    'quote number sentence': 'Gives a paragraph or one sentence of it with its citation, ready to paste elsewhere.',
    'check text': 'Lays the figures and statements of a text beside what the article says.',
    article: 'Shows the source, the outline, and how to cite it.',
    panel: 'Posts a standing card of the article. Needs Manage Server.',
    help: 'Shows this.',
  },
  helpOnMessages: 'On any message, under Apps:',
  messageCommands: {
    'Ask the article about this': 'Answers the question in it, to you alone.',
    'Check against the article': 'Lays its figures beside the article’s, for you alone.',
  },
  helpSource: (source: string) => `It answers from: ${source}.`,
  articles: (count: string) => `${count} articles`,
  helpPrivacy: 'Others see only answers to /ask, and what you share.',

  // When something is not as it should be
  unknownCommand: 'This command is not known here any more. Type / to see those there are.',
  unknownButton: 'This button is not known here any more. Ask again with /ask.',
  tooSoon: (seconds: string) => `That was quick! Please try again in ${seconds} s.`,
  failed: (reference: string) =>
    `Something went wrong, and it is not your fault. Please try again; if it stays, tell whoever runs this bot: ${reference}`,

  // The terminal
  terminalHello: 'Ask a question. /help lists the rest; Ctrl-D leaves.',
  terminalBye: 'Bye.',
  terminalUnknown: (name: string) => `There is no /${name}. Try /help.`,
};
