import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberAt } from '../../src/chinese-numerals.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { hasHan, readChinese } from '../../src/search/chinese.ts';
import { soundOf } from '../../src/search/scripts.ts';
import { growth } from '../growth.ts';

const chinese = readChinese(readLanguageData().chinese());

/** A question as people would see it cut: pieces that ask or say nothing in brackets. */
function cut(text: string): string {
  const quiet = new Set(['function', 'question']);
  return chinese
    .segment(text)
    .map((segment) => (quiet.has(segment.kind) ? `(${segment.text})` : segment.text))
    .join(' ');
}

/** What a question looks for: the first glosses of each term. */
function sought(text: string): string[] {
  return chinese.queryGroups(text).map(({ word, glosses }) => {
    const first = glosses.slice(0, 3).map((gloss) => gloss.join(' '));
    return `${word}: ${first.join(', ')}`;
  });
}

const someText = fc.stringMatching(
  /^[一二三十百千万亿两〇点第百分之成月年的是什么多少浙江人口0-9.,%a-z 　，？王李]{0,40}$/u,
);

describe('segment', () => {
  test.each([
    ['银行有多少家分行', '银行 (有) (多少) (家) 分行'],
    ['谁发现了青霉素？', '(谁) 发现 (了) 青霉素 ?'],
    ['誰發現了青黴素？', '(誰) 發現 (了) 青黴素 ?'],
    ['這座橋是哪一年建成的', '(這) (座) 橋 (是) (哪一年) 建成 (的)'],
    ['他们拒绝交税', '(他们) 拒绝 交 税'],
    ['李大钊写了什么', '李大钊 写 (了) (什么)'],
    ['陈晓明和王芳在哪里', '陈晓明 (和) 王芳 (在哪里)'],
    ['布鲁黑文的人口', '布鲁黑文 (的) 人口'],
    ['这一台机器第几年停用', '(这) (一) (台) 机器 (第) (几年) 停用'],
    ['ＷｉＦｉ的速度', 'WiFi (的) 速度'],
  ])('cuts %s', (text, pieces) => {
    expect(cut(text)).toBe(pieces);
  });

  test('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.oneof(someText, fc.string({ unit: 'grapheme' })), (text) => {
        const pieces = chinese.segment(text).map((segment) => segment.text);
        expect(pieces.join('')).toBe(text.normalize('NFKC'));
      }),
    );
  });
});

describe('queryGroups', () => {
  test('gives each word its English alternatives, and leaves out what asks or says nothing', () => {
    expect(sought('这家医院每年接待多少名病人？')).toMatchInlineSnapshot(`
      [
        "医院: hospital, yiyuan",
        "每年: every year, each year, yearly",
        "接待: receive, entertain, host",
        "病人: sick person, patient, invalid",
      ]
    `);
  });

  test('finds the same in traditional characters as in simplified', () => {
    const glosses = (text: string) => chinese.queryGroups(text).map((group) => group.glosses);
    expect(glosses('圖書館的藏書數量')).toEqual(glosses('图书馆的藏书数量'));
    expect(glosses('著名作家乾隆')).toEqual(glosses('着名作家干隆'));
  });

  test('writes Chinese names as English text does', () => {
    expect(sought('陈晓明')).toEqual(['陈晓明: chen xiaoming, chenxiaoming']);
    expect(sought('欧阳明')).toEqual(['欧阳明: ouyang ming, ouyangming']);
    expect(sought('青岛')).toEqual(['青岛: qingdao']);
    expect(chinese.queryGroups('长沙')[0]?.glosses).toContainEqual(['changsha']);
    expect(chinese.queryGroups('巴黎')[0]?.glosses[0]).toEqual(['paris']);
  });

  test('gives a foreign name that it does not know its sound', () => {
    expect(chinese.queryGroups('皮凯蒂')).toEqual([
      { word: '皮凯蒂', glosses: [['pikaidi']], sound: soundOf('Piketty') },
    ]);
  });

  test('knows the units that English calls by their Chinese name', () => {
    expect(chinese.queryGroups('一万元').map((group) => group.glosses.at(-1))).toEqual([['10000'], ['yuan']]);
  });

  test('follows a dictionary entry that only points to another', () => {
    expect(chinese.queryGroups('义乌')[0]?.glosses).toContainEqual(['yiwu']);
  });

  test('keeps what is not Chinese as a term', () => {
    expect(sought('农创客 how many?')).toContainEqual('how many?: how many?');
  });

  test('gives numerals their value', () => {
    const values = (text: string) => chinese.queryGroups(text).flatMap((group) => group.value ?? []);
    expect(values('七千万人次')).toEqual([70_000_000]);
    expect(values('3.5萬輛汽車')).toEqual([35_000]);
    expect(values('從２０１９年到二〇二一年')).toEqual([2019, 2021]);
  });

  test.each(['一', '阿', '王', '中华人民', '𰻞', '1,'])('takes linear time for %j repeated', (part) => {
    expect(growth((text) => chinese.queryGroups(text), part, 2_000)).toBeLessThan(8);
  });
});

describe('numberAt', () => {
  test.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['三万五千', 35_000],
    ['七千万', 70_000_000],
    ['三百二十一亿', 32_100_000_000],
    ['十三亿四千万', 1_340_000_000],
    ['一万亿', 1_000_000_000_000],
    ['三点五亿', 350_000_000],
    ['1.1亿', 110_000_000],
    ['3亿5000万', 350_000_000],
    ['2兆', 2_000_000_000_000],
    ['3,129.5亿', 312_950_000_000],
    ['二零二〇', 2020],
    ['百分之六十一点二', 61.2],
    ['两成', 20],
    ['第十二', 12],
  ])('reads %s as %d', (text, value) => {
    expect(numberAt(text, 0)).toMatchObject({ text, value });
  });

  test.each(['十三五', '万一', '百分', '亿', '千千'])('reads no number that is all of %s', (text) => {
    expect(numberAt(text, 0)?.text).not.toBe(text);
  });

  test.each([
    ['百分之十三', [['13%'], ['13', 'percent']]],
    ['十月', [['october']]],
    ['19世纪', [['19th', 'century']]],
    ['1980年代', [['1980s']]],
    ['第三', [['3rd'], ['third'], ['3']]],
    ['9.5个百分点', [['9.5', 'percentage', 'points']]],
    ['两', [['2'], ['two']]],
  ])('writes %s as English text does', (text, glosses) => {
    expect(numberAt(text, 0)?.glosses).toEqual(glosses);
  });

  test('gives no value that cannot be held exactly', () => {
    expect(numberAt('九千亿亿', 0)?.value).toBeUndefined();
    expect(numberAt('99999999999999999999', 0)).toEqual({
      text: '99999999999999999999',
      glosses: [['99999999999999999999']],
    });
  });

  test('reads back every whole number below 10,000 that it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(numberAt(inChinese(value), 0)?.value).toBe(value);
      }),
    );
  });
});

describe('hasHan', () => {
  test.each([
    ['浙江', true],
    ['in 浙 now', true],
    ['かな', false],
    ['한국', false],
    ['Zhejiang, 2020', false],
  ])('of %s is %s', (text, has) => {
    expect(hasHan(text)).toBe(has);
  });
});

/** A whole number below 10,000 as Chinese writes it. */
function inChinese(value: number): string {
  const digits = [...String(value)].map(Number);
  const written = digits.map((digit, i) =>
    digit === 0 ? '零' : `${'零一二三四五六七八九'[digit]}${['', '十', '百', '千'][digits.length - 1 - i]}`,
  );
  return written.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
