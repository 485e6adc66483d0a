/** Whether a text has Chinese characters. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What Chinese says in words that bound, time, deny or direct a claim, in the English that the check reads. */
const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/同比|环比|不(?:到|足|超过|少于|低于|多于|仅|只|断)|未满/g, ' '],
  [/[，；：。]/g, ', '],
  [/去年|上年|上一年/g, ' last year '],
  [/今年|本年/g, ' this year '],
  [/明年/g, ' next year '],
  [/每天|每日|日均|一天/g, ' every day '],
  [/每周/g, ' every week '],
  [/每个?月/g, ' every month '],
  [/每年|年均|一年/g, ' every year '],
  [/每个?小时/g, ' every hour '],
  [/没有?|并非|不|未|无法|无/g, ' not '],
  [/将|计划|预计|目标|有望|力争|可能|如果|若|希望|拟/g, ' will '],
  [/(?<=增|升|降|减|提|涨|跌|高|少|长|加|低|达)[至到]|达到?|升至|降至/g, ' to '],
  [/(?:增长|增加(?!值)|上升|提高|提升|上涨)了?/g, ' increase of '],
  [/(?:下降|减少|降低|下跌|回落)了?/g, ' decrease of '],
];

/** A text with the Chinese that turns or bounds its claims written in English; what a figure is of stays. */
export const turnsInEnglish = (text: string): string =>
  isHan(text) ? IN_ENGLISH.reduce((words, [chinese, english]) => words.replace(chinese, english), text) : text;

/** Chinese words that carry nothing that a figure would be about, like the light words of English. */
const LIGHT =
  /多少(?:美元|亿?元|亿?吨|个百分点)?|不到|不足|不超过|不低于|不少于|超过|突破|大约|大概|将近|接近|左右|以上|以下|至少|最多|高达|达到?|同比|环比|增长|增加(?!值)|上升|提高|提升|上涨|下降|减少|降低|下跌|缩小|扩大|增至|升至|降至|减至|连续|去年|今年|明年|目前|现在|截至|截止|每天|每日|每年|每月|每小时|每个?|位居|居(?=全|第|世|首)|排名|位列|名列|第一|总额|总量|总计|共计|一共|共有|拥有|已经?|实现|完成|保持|水平|其中|据说|据报道|报道|文章|听说|其实|只有?|仅仅?|多达|大家|你们?知道|居然|竟然|真的|该省|全省|当年|当时|期间|之一|左右|[约近超逾达破共仅](?=\s|$)|的|了|吗|吧|呢|啊|是|有/g;

/** A text without its light Chinese words. */
export const withoutLightChinese = (text: string): string => (isHan(text) ? text.replace(LIGHT, ' ') : text);
