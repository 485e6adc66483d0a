import type { CommandWords, OptionWords, Words } from './language.ts';

const words: Words = {
  // An answer
  searchedFor: (question) => `按此查找：*${question}*`,
  unsure: '最接近的一段，未必能回答问题：',
  notFound: (articles) => (articles === 1 ? '文章没有提到。' : '这些文章都没有提到。'),
  nearest: '最接近的段落，但并不是答案：',
  askDifferently: '可以换用文章里的说法、一个名称或一个数字再试试。',
  rephrase: '换个问法',
  askInstead: '例如，文章可以回答',
  noQuestion: '这里面没有问题。',
  howToAsk: '请用几个词说明想知道什么；如有名称或数字，请写上。',
  alsoThere: '以下段落也提到：',
  besideIt: '图片旁边的段落：',
  beginsWith: '文章开头：',
  editorsNote: (note) => `编者注：${note}`,
  more: (count) => `另有 ${count} 项`,
  up: '▲',
  down: '▼',
  to: '至',
  calculated: (difference) => `计算值 ${difference}`,
  points: (count) => `${count} 个百分点`,
  whenYear: (printed, year) => `${printed}（${year}）`,
  qualifiers: {
    about: '约',
    over: '超过',
    under: '不到',
    'at-least': '至少',
    'at-most': '至多',
    nearly: '接近',
  },
  paragraph: (number) => `¶${number}`,
  picture: (captionAndCredit) => `图片：${captionAndCredit}`,

  // A comparison
  silent: (titles) => `以下文章没有提到：${titles}`,
  openAnswer: '打开某篇文章的完整回答',

  // Why a passage was found
  why: {
    button: '为什么是这一段？',
    title: (paragraph) => `为什么是 ${paragraph}？`,
    beside: {
      picture: '找到的是一张图片，这一段在它前面。',
      source: '找到的是文章来源，这一段是文章的第一段。',
    },
    place: (place, among) => `第 ${place} 个候选，共 ${among} 个`,
    chance: (percent) => `能回答问题的可能性为 ${percent}`,
    words: '问题中的词，以及各占问题的多少：',
    how: {
      written: (word) => `“${word}”原样出现`,
      form: (word, as) => `“${word}”以“${as}”的形式出现`,
      name: (word, as) => `“${word}”以别的名称出现：“${as}”`,
      corrected: (word, as, written) => `“${written}”按“${word}”理解：“${as}”`,
      asked: (word) => `“${word}”是编者注明的问法`,
      around: (word) => `“${word}”出现在标题中`,
      neighbours: (word) => `“${word}”出现在相邻的段落中`,
      near: (word, as) => `没有“${word}”，意思接近的是“${as}”`,
      missing: (word) => `没有“${word}”`,
      unknown: (word) => `所有文章中都没有“${word}”`,
    },
    weighed: '衡量了什么，各加多少分（符合程度 × 权重）：',
    features: {
      bm25: '少见的词在短段落中多次出现',
      coverage: '问题的内容有多少在这里',
      sentence: '其中有多少在同一句里',
      twoSentences: '其中有多少在相邻两句里',
      phrases: '词的先后与问题相同',
      proximity: '词与词离得近',
      exactForm: '词形相同',
      names: '有问到的名称',
      numbers: '有问到的数字',
      heaviestMissing: '缺少的最关键的词',
      wanted: '有所问的那一类内容',
      around: '缺少的词在标题里',
      neighbours: '缺少的词在相邻段落里',
      brevity: '没有多少别的内容',
      lead: '在文章靠前的地方',
      asked: '编者注明人们会这样问',
      askedLikeness: '与编者注明的问法相近',
      near: '有与所缺的词意思接近的词',
      likeness: '整段与问题意思接近',
      sentenceLikeness: '有一句与问题意思接近',
    },
    rest: '其余各项',
    sum: (score) => `合计 **${score}**`,
    notAmong: '问题中没有哪个词指向这一段。',
  },

  // A source
  readSentence: '在原文中阅读',
  openSource: '打开原文',
  morePassages: '更多段落',
  allFigures: '全部数字',
  furtherPassages: (from, to, of) => `其他段落：第 ${from} 至 ${to} 段，共 ${of} 段`,
  noMorePassages: '没有更多相关段落了。',
  previousPassages: '◀ 更相关',
  nextPassages: '更多 ▶',
  askAgain: '按现在的文章回答',
  inContext: '查看上下文',
  passageInContext: (number) => `¶${number} 的上下文`,
  republishedBy: (name) => `${name} 转载`,
  revision: (revision) => `版本 ${revision}`,
  noDate: '日期不详',
  facts: {
    authors: '记者',
    publisher: '发布者',
    place: '地点',
    published: '日期',
    republishedBy: '转载',
    accessed: '读取日期',
    url: '网址',
  },

  // A message, checked
  checked: () => '与文章核对的结果',
  verdicts: {
    same: '= 一致',
    rounded: '≈ 四舍五入后一致',
    differs: '≠ 不一致',
    'not-in-article': '∅ 文章中没有',
  },
  inMessage: (figure) => `消息 ${figure}`,
  inArticle: (figure, place) => `文章 ${figure}，${place}`,
  claimed: (words) => `“${words}”`,
  nothingToCheck: '其中没有可核对的内容：没有数字，也没有文章可能提到的说法。',
  noText: '这条消息里没有可核对的文字。',

  // A message, shared or taken away
  share: '分享',
  sharedBy: (person) => `由 ${person} 分享`,
  cannotShare: '在这里只有你自己能看到：本服务器不允许公开使用你自己安装的应用。以下文字可供复制：',
  remove: '移除',
  notYoursToRemove: '只有提问者或管理员可以移除这条消息。',

  // A passage
  noPassage: (number, count) => `没有第 ${number} 段：文章共有 1 至 ${count} 段。`,
  noSuchPassage: (wanted, count) => `没有标题或段落含有“${wanted}”：请输入 1 至 ${count} 的编号，或在输入时选择。`,
  noSentence: (number, count) => `这一段没有第 ${number} 句：共有 1 至 ${count} 句。`,
  quotation: '可复制：',
  previous: '◀ 上一段',
  next: '下一段 ▶',
  articleChanged: '这个按钮生成之后，文章有改动。',
  articleGone: '这个按钮所属的文章已经不在这里了。',
  showNow: (number) => `现在的 ¶${number}`,

  // Figures
  figuresIn: (title) => `《${title}》中的数字`,
  figuresInAll: '所有文章中的数字',
  figuresAbout: (topic) => `关于“${topic}”的数字`,
  noFigures: '文章中没有数字。',
  noFiguresAbout: '相关段落中没有数字。',
  askForFigures: '写上话题即可只看相关数字：/数字 话题',

  // An article
  counts: (_passages, _pictures, counted) => `${counted.passages} 段 · ${counted.pictures} 张图片`,
  outline: '提纲',
  beginning: '开头',
  howToCite: '如何引用',
  changedSince: (revision, what) => `自版本 ${revision} 以来的改动：${what}`,
  passagesEdited: (list) => `修改 ${list}`,
  passagesAdded: (list) => `新增 ${list}`,
  passagesRemoved: (count) => `删除 ${count} 段`,
  onlyFacts: '段落未变，只改了其他内容',
  styles: { plain: '普通格式', apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX' },
  whichArticle: '哪一篇文章？请用“文章”选项指明：',
  chooseArticle: (known) => `哪一篇文章？请用“文章”选项指明：${known}。`,
  noArticle: (id, known) => `没有“${id}”这篇文章。现有：${known}。`,
  noArticles: '还没有文章。',

  // The channel's reference
  panelTitle: '本频道的资料来源',
  panelHint: '在这里打开的内容只显示给你自己。',
  panelSections: '转到某一节',
  panelArticles: '选择一篇文章',
  panelNext: '更多……',
  panelFirst: '从头开始……',
  panelAsk: '提问',
  panelFigures: '数字',
  panelNeedsRight: '只有能管理本服务器的人可以发布或移除资料卡。',
  panelChanged: '这张卡片发布之后，文章有改动；以下是现在的内容。',
  askTitle: '向文章提问',
  askLabel: '问题',
  askHint: '几个词即可；如有名称或数字，请写上',

  // Help
  helpTitle: 'Footnote 逐字引用文章来回答。',
  helpIntro: '它给出与问题相符的段落、其中的数字以及出处。引用的都是文章原文，每处省略都以 […] 标明。',
  commands: {
    '提问 问题': '找出能回答问题的段落。除非选择“仅自己可见”，其他人也能看到。',
    '比较 问题': '有多篇文章时：显示每一篇怎么说。',
    '数字 话题': '列出某个话题的数字，或全部数字。',
    '段落 编号或标题': '显示一段文字及其前后内容。',
    '摘引 编号 句子': '给出一段或其中一句及其出处，可直接粘贴到别处。',
    '核对 文字': '把一段文字里的数字和说法与文章逐一对照。',
    文章: '显示出处、提纲和引用格式。',
    资料卡: '发布一张常驻的文章卡片。需要“管理服务器”权限。',
    帮助: '显示本说明。',
  },
  helpOnMessages: '对任何消息，在“应用”菜单中：',
  messageCommands: {
    就此询问文章: '回答其中的问题，只显示给你自己。',
    与文章核对: '把其中的数字与文章对照，只显示给你自己。',
  },
  helpSource: (source) => `回答依据：${source}。`,
  articles: (count) => `${count} 篇文章`,
  helpPrivacy: '其他人只能看到 /提问 的回答，以及你分享的内容。',

  // When something is not as it should be
  unknownCommand: '这个命令已经不存在了。输入 / 可查看现有命令。',
  unknownButton: '这个按钮已经失效。请用 /提问 重新提问。',
  tooSoon: (seconds) => `太快啦！请 ${seconds} 秒后再试。`,
  failed: (reference) =>
    `出错了，这不是你的问题。请再试一次；如果仍然出错，请把这个编号告诉机器人的管理者：${reference}`,

  // The terminal
  terminalHello: '请提问。/help 列出其余命令；按 Ctrl-D 离开。',
  terminalBye: '再见。',
  terminalUnknown: (name) => `没有 /${name}。请试试 /help。`,
};

const commands: Readonly<Record<string, CommandWords>> = {
  ask: {
    name: '提问',
    description: '找出能回答问题的段落，附上数字和出处。',
    options: { question: { name: '问题', description: '想知道什么' } },
  },
  compare: {
    name: '比较',
    description: '向所有文章问同一个问题，看每一篇怎么说。',
    options: { question: { name: '问题', description: '想知道什么' } },
  },
  figures: {
    name: '数字',
    description: '列出某个话题的数字，或全部数字。',
    options: { about: { name: '话题', description: '数字要关于什么' } },
  },
  passage: {
    name: '段落',
    description: '显示一段文字及其前后内容。',
  },
  quote: {
    name: '摘引',
    description: '给出一段或其中一句及其出处，可直接粘贴到别处。',
    options: { sentence: { name: '句子', description: '第几句；不选则为整段' } },
  },
  article: { name: '文章', description: '显示文章的出处、提纲和引用格式。' },
  check: {
    name: '核对',
    description: '把一段文字里的数字和说法与文章逐一对照。',
    options: { text: { name: '文字', description: '要核对的文字' } },
  },
  'Ask the article about this': { name: '就此询问文章' },
  panel: { name: '资料卡', description: '发布一张常驻卡片：文章、各节，以及提问的入口。' },
  'Check against the article': { name: '与文章核对' },
  help: { name: '帮助', description: 'Footnote 做什么，怎样提问。' },
};

/** Options that several commands share. */
const options: Readonly<Record<string, OptionWords>> = {
  article: { name: '文章', description: '哪一篇文章；不选则为全部' },
  passage: { name: '段落', description: '编号，如 ¶14，或标题，或其中的文字' },
  private: { name: '仅自己可见', description: '回答只显示给你自己' },
};

/** Simplified Chinese. */
export const zh = { words, commands, options };
