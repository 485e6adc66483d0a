import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { extractQuantities } from '../../src/quantities/extract.ts';

const brief = ({ text, kind, value, unit, qualifier, direction, from }: Quantity) =>
  [text, kind, value, unit, qualifier, direction, from].map((each) => each ?? '–').join(' ');

const figuresOf = (text: string): string[] => extractQuantities(text).map(brief);

describe('extractQuantities', () => {
  test.each([
    ['去年增加值达7020亿元，同比增长13.0%。', ['7020亿元 money 702000000000 CNY – – –', '13.0% percent 13 % – up –']],
    ['与200多个国家和地区有贸易往来', ['200多个国家 count 200 国家 over – –']],
    ['2020年货物吞吐量超过11亿吨', ['2020年 date 2020 – – – –', '11亿吨 measure 1100000000 t over – –']],
    ['能耗从0.45吨标准煤降至0.37', ['0.45吨标准煤 measure 0.45 t – – –', '0.37 measure 0.37 t – down 0.45']],
    ['占比提高9.5个百分点', ['9.5个百分点 points 9.5 percentage points – up –']],
    ['约1.5万名外商，近百分之十', ['1.5万名外商 count 15000 外商 about – –', '百分之十 percent 10 % nearly – –']],
    ['每1.2秒生产一台', ['1.2秒 duration 1.2 seconds – – –']],
    ['旅客7000万人次以上', ['7000万人次 count 70000000 – at-least – –']],
    ['连续第12年排名第一', ['第12年 duration 12 years – – –', '第一 rank 1 – – – –']],
    ['有1,200户,东京', ['1,200户 count 1200 – – – –']],
    ['“八八战略”和5G、1+5+2体系', []],
  ])('reads the figures of a Chinese sentence: %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    ['It earned 7020亿元 last year.', ['7020亿元 money 702000000000 CNY – – –']],
    ['Sales were 4500万 yuan.', ['4500万 yuan money 45000000 CNY – – –']],
    ['There are over 11万 family farms.', ['11万 family farms count 110000 family farms over – –']],
    ['It moved 11亿吨 of cargo.', ['11亿吨 measure 1100000000 t – – –']],
  ])('reads Chinese scales and units in an English sentence: %s', (text, figures) => {
    expect(extractQuantities(text).map(brief)).toEqual(figures);
  });
});
