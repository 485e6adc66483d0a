import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine.ts';
import { openEngine } from '../../src/open-engine.ts';

describe('headlineOf', () => {
  let engine: Engine;
  beforeAll(async () => {
    ({ engine } = await openEngine());
  });
  const headline = (question: string) => engine.ask(question).headline?.text;

  test.each([
    ['How much is the daily detention fee?', 'US$8,000'],
    ['How many family farms have been cultivated?', '110,000 family farms'],
    ['How many passengers did the airports have?', '70 million'],
    ['What is the zero-run availability rate?', '97.4%'],
    ['By how much did Yiwu’s import and export volume grow?', '5.4%'],
    ['How much did Yiwu’s import and export volume increase?', '5.4%'],
    ['How large was the rise in import and export volume?', '5.4%'],
    ['What was Yiwu’s import and export volume?', '312.95 billion yuan'],
    ['When did Mu De graduate from university?', '2002'],
    ['By the end of which year will there be a modern government?', 'end of 2025'],
    ['How long did it take to resume normal operations?', 'one month'],
    ['What are the collective assets of Lujia Village?', '290 million yuan'],
    ['forest coverage rate', '61.2%'],
    ['ＦＯＲＥＳＴ　ＣＯＶＥＲＡＧＥ　ＲＡＴＥ', '61.2%'],
    ['How much of Zhejiang is forest?', '61.2%'],
    ['How many foreigners live in Yiwu?', '15,000 foreign businessmen'],
    ['What was Yiwu’s total trade last year?', '312.95 billion yuan'],
    ['How many poles of circuit breakers does Chint produce a day?', '3 million-pole circuit breakers'],
    ['What is the time to produce one circuit breaker?', '1.2 seconds'],
    ['How many countries does Mu De export to?', '13 countries'],
    ['How many countries has Mu De been to?', '70 or 80 countries'],
    ['To what did energy consumption per 10,000 yuan of GDP drop?', '0.37'],
    ['From what did energy consumption per 10,000 yuan of GDP drop?', '0.45 tons of standard coal'],
    ['How many years in a row have urban incomes ranked first?', '20'],
    ['How many years has rural income been first?', '36 consecutive years'],
    ['percentage increase in expenditure on agriculture, forestry and water', '5.8%'],
    ['growth of the core digital economy industry', '13.0%'],
    ['By what percentage did Yiwu’s imports and exports grow?', '5.4%'],
    ['What did online sales reach in Taoyuan Village?', '45 million'],
    ['有多少外商常驻义乌？', '15,000 foreign businessmen'],
    ['demurrage per day', 'US$8,000'],
    ['森林覆盖率是多少？', '61.2%'],
    ['浙江有多少家庭农场？', '110,000 family farms'],
    ['滞港费每天多少美元？', 'US$8,000'],
    ['数字经济核心产业增加值是多少？', '702 billion yuan'],
    ['¿Cuál es la cobertura forestal?', '61.2%'],
    ['¿Cuántas granjas familiares hay?', '110,000 family farms'],
  ])('finds the one number that %j asks for', (question, figure) => {
    expect(headline(question)).toBe(figure);
  });

  test.each([
    'How many airports are there in Zhejiang?', // it states the passengers
    'When did Ningbo Zhoushan Port open?', // it states a year, of another deed
    'How many countries does China trade with?', // it states Yiwu's
    'How old is Mu De?',
    'What is the No. 1 Project?',
    'Who is Mu De, and to how many countries does he export?',
    'Does Zhejiang have 110,000 family farms?',
    'What was the budget expenditure on education?',
    'For how many consecutive years has income ranked first?', // 20 for the one, 36 for the other
    'What figures are there on Lujia Village?',
    'How long is the Red Ship?', // it set sail 100 years ago
    'How long is the port?',
    'How large is Lujia Village?',
    'How many countries does Zhejiang trade with?',
    'What is the income of urban residents?', // it states the ratio of two
    'What was Yiwu’s export volume?', // it states imports and exports
    'When did Mu De leave Yiwu?',
    'family farms, agriculture and villages',
    'cargo throughput growth',
    'How many breakers has Chint sold?', // it states those produced
    'How much does Zhejiang spend on agriculture?', // it states by how much more
    '浙江有多少个机场？', // it states the passengers
    '浙江有多少人口？',
    'How much?',
    'Yiwu',
    '宁波舟山港有多少员工？',
    '鲁家村有多少人口？',
    'Combien d’employés a le port de Ningbo ?',
  ])('puts no number on top of %j', (question) => {
    expect(headline(question)).toBeUndefined();
  });
});
