/** Words that ask, in simplified form; what they ask for is read by `wantedBy`. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `多少 几 多大 多长 多高 多远 多重 多深 几个 几分之几 百分之几 百分之多少 几成 几倍 多少倍 几家 几次 多少个 谁 何人 哪位 什么人 哪些人
  哪个人 谁的 何时 什么时候 什么时间 哪年 哪一年 几时 几年 几月 哪天 哪一天 何年 多久 几点 哪个月 哪个世纪 什么年代 什么日期 哪一日 哪里
  哪儿 何处 何地 什么地方 哪个地方 在哪 在哪里 在哪儿 哪座城市 哪个城市 哪个国家 为什么 为何 为啥 什么原因 何故 如何 怎么 怎样 怎么样
  怎么办 什么 哪 哪个 哪些 哪种 哪一个 哪一种 哪项 哪支 何 何种 啥 哪两个 哪三个 哪家 哪所 哪部 哪类 什么样`.split(
    /\s+/,
  ),
);

/** Words that say nothing by themselves, in simplified form. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 么 是 在 和 与 及 以及 或 或者 而 而且 且 但 但是 也 都 就 还 还有 又 再 被 把 让 给 对 对于 关于 从 由 于 以
  为 为了 之 其 其中 此 该 这 那 这个 那个 这些 那些 这种 那种 这里 那里 有 没有 没 不 会 能 可以 将 要 所 个 们 我 你 您 他 她 它 我们 你们 他们 她们 它们 自己
  如果 因为 所以 虽然 除了 除 除此之外 之外 以外 根据 据 据说 按照 通过 随着 向 往 到 至 自 自从 当 当时 时 时候 的时候 中 里 上 下 内 外 之间 期间 已 已经 曾 曾经 正 正在 才 只 很 更
  最 非常 比 比较 等 等等 某 每 各 并 并且 则 即 即使 若 只有 只要 无论 不仅 不同 一个 一种 一些 有些 有的 请问 请 问 告诉 知道 吗 属于 成为 称为 叫 叫做 叫作 认为 使 使得
  进行 包括 位于 用于 来 去 做 出 用 像 如 例如 比如 那么 这样 那样 一样 什么的 来说 来看 而言 方面 情况 后 前 不是 中的 里的 上的 内的 其他 其它 另 另一 另外 任何 有时 有时候 还没有 变得 更加 用来 以来 人们 一 些 者 后来 来自 会不会 是否 第 是不是 有没有 以后 以前 之后 之前 目前 现在 如今 数量 数目 指 指的 指的是 说 意思 含义 意味着`.split(
    /\s+/,
  ),
);

/** Counting words: they say nothing after a number, a question word, 这, 那, 每, 各 or 某. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set([
  ...'个位名家支只条座种类部场项次所张本件辆台间届号层颗块批套份款段篇幅股户艘架片起',
]);

/** After these a measure word may stand. */
export const DETERMINERS: ReadonlySet<string> = new Set([...'这那每各某另该一']);
