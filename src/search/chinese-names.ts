/** The commonest family names, those of two characters too, in simplified form. */
const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...`王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛
  闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成
  管鲍华喻祁蒲屈饶牟单裴霍苗曲骆游靳`.replace(/\s/g, ''),
  ...'欧阳 司马 诸葛 上官 司徒 东方 皇甫 令狐 慕容 公孙 端木'.split(' '),
]);

/** Characters that no given name holds: kinds of places and bodies, and words that join. */
const NEVER_GIVEN: ReadonlySet<string> = new Set([
  ...'有不个们省市县区镇乡村州国路街河湖港岛队党部局厅所校系院社报说年月日时分多少者等但会可',
]);

/** The characters that Chinese spells foreign names with. */
const FOREIGN: ReadonlySet<string> = new Set([
  ...`阿埃艾爱安昂奥澳巴白拜班邦包保鲍贝本比彼毕别宾波伯博勃卜布采查察柴昌达戴丹当道德登邓迪底蒂第丁顿多恩尔厄法凡范方菲费芬丰冯佛弗福夫盖冈戈格葛根贡古瓜哈海汉豪赫黑亨洪胡华怀惠霍基
  吉加嘉贾杰捷金津久喀卡凯坎康考科柯可克肯库夸昆拉莱赖兰朗劳勒雷黎里理利立丽莉连廉良列林琳隆龙卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密明摩莫墨默姆木穆纳娜乃奈南内尼妮宁纽农努诺欧帕派潘庞
  佩彭皮匹平珀普奇齐恰乔钦琼丘热仁日荣茹瑞若撒萨塞赛桑瑟森沙珊尚绍舍申圣施什史舒司丝斯思松苏索塔泰坦汤唐陶特滕提汀廷通图土托瓦万旺威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛欣兴休逊雅亚扬
  耶叶伊因英尤约泽增扎詹珍芝治朱茨兹宗祖佐茵切得森威廉`.replace(/\s/g, ''),
]);

/**
 * How long the family name and given name are that may begin at a place of a folded text.
 *
 * @param says - Whether a word that no name runs into begins at a place.
 * @returns Lengths of the whole, the longer first, and of its family name. No lengths when no name begins there.
 */
export function nameLengthsAt(
  text: string,
  at: number,
  says: (at: number) => boolean,
): { readonly family: number; readonly lengths: readonly number[] } {
  const family = [2, 1].find((length) => FAMILY_NAMES.has(text.slice(at, at + length))) ?? 0;
  if (family === 0 || says(at)) return { family, lengths: [] };
  const lengths: number[] = [];
  for (let end = at + family; end < at + family + 2; end++) {
    const char = text[end] ?? '';
    if (!/\p{Script=Han}/u.test(char) || NEVER_GIVEN.has(char) || says(end)) break;
    lengths.unshift(end + 1 - at);
  }
  return { family, lengths };
}

/** How long a foreign name may be that begins at a place of a folded text: 2 characters to 8. */
export function foreignLengthsAt(text: string, at: number): number[] {
  let end = at;
  while (end < at + 8 && FOREIGN.has(text[end] ?? '')) end++;
  return Array.from({ length: Math.max(0, end - at - 1) }, (_, i) => i + 2);
}
