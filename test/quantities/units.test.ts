import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

const read = (text: string) => figuresOf(text).map(({ text, value, unit, kind }) => [text, value, unit, kind]);

describe('readAmount', () => {
  test.each([
    ['It costs C$6.', 'C$6', 6, 'CAD'],
    ['It costs HK$80 million.', 'HK$80 million', 80e6, 'HKD'],
    ['It costs 5 million US dollars.', '5 million US dollars', 5e6, 'USD'],
    ['It costs RMB 300.', 'RMB 300', 300, 'CNY'],
    ['It costs RM23.50.', 'RM23.50', 23.5, 'MYR'],
    ['China spent ¥100m.', '¥100m', 100e6, 'CNY'],
    ['Tokyo spent ¥100m.', '¥100m', 100e6, 'JPY'],
    ['It costs €12.5 billion.', '€12.5 billion', 12.5e9, 'EUR'],
    ['They paid 3 million pounds.', '3 million pounds', 3e6, 'GBP'],
    ['The fee is 50p per day.', '50p per day', 50, 'pence/day'],
    ['It earns 85 cents a share.', '85 cents a share', 85, 'cents/share'],
    ['Oil is $80 a barrel.', '$80 a barrel', 80, 'USD/barrel'],
    ['It costs Rs 500 crore.', 'Rs 500 crore', 5e9, 'INR'],
    ['A $10-a-day plan.', '$10-a-day', 10, 'USD/day'],
  ])('reads the money in %j', (text, verbatim, value, unit) => {
    expect(read(text)).toEqual([[verbatim, value, unit, 'money']]);
  });

  test.each([
    ['It weighs 210 pounds.', '210 pounds', 210, 'lb'],
    ['It spans 5.2 sq km.', '5.2 sq km', 5.2, 'km²'],
    ['It reached 250 km/h.', '250 km/h', 250, 'km/h'],
    ['It emits 120g/km.', '120g/km', 120, 'g/km'],
    ['It gives 280 lb-ft.', '280 lb-ft', 280, 'lb-ft'],
    ['It was 35m wide.', '35m', 35, 'm'],
    ['It was 5°C.', '5°C', 5, '°C'],
    ['It was 30 degrees Fahrenheit.', '30 degrees Fahrenheit', 30, '°F'],
    ['It made 3.5 GWh/year.', '3.5 GWh/year', 3.5, 'GWh/year'],
    ['A 4.7-inch screen.', '4.7-inch', 4.7, 'in'],
    ['It moved 1.1 billion tons.', '1.1 billion tons', 1.1e9, 't'],
    ['It has 64GB.', '64GB', 64, 'GB'],
    ['Half a mile remains.', 'Half a mile', 0.5, 'mi'],
  ])('reads the measure in %j', (text, verbatim, value, unit) => {
    expect(read(text)).toEqual([[verbatim, value, unit, 'measure']]);
  });

  test.each([
    ['It took two-and-a-half hours.', 'two-and-a-half hours', 2.5, 'hours', 'duration'],
    ['An 18-month delay.', '18-month', 18, 'months', 'duration'],
    ['Wait 20 consecutive years.', '20 consecutive years', 20, 'years', 'duration'],
    ['A 45-year-old driver.', '45-year-old', 45, 'years', 'age'],
    ['She is 18 months old.', '18 months old', 18, 'months', 'age'],
    ['The patient, aged 70, left.', '70', 70, 'years', 'age'],
    ['Ann Smith, 62, left.', '62', 62, 'years', 'age'],
    ['The median age is 38.', '38', 38, 'years', 'age'],
    ['Children under 12 enter.', '12', 12, 'years', 'age'],
    ['It fell 25 basis points.', '25 basis points', 25, 'basis points', 'points'],
    ['It fell 3 per cent.', '3 per cent', 3, '%', 'percent'],
  ])('reads %j', (text, verbatim, value, unit, kind) => {
    expect(read(text)).toEqual([[verbatim, value, unit, kind]]);
  });

  test.each([
    ['They ordered 12 Boeing 737 MAX jets.', '12 Boeing 737 MAX jets', 12, 'Boeing 737 MAX jets'],
    ['It has 1.2M followers.', '1.2M followers', 1.2e6, 'followers'],
    ['The show drew 4.5m viewers.', '4.5m viewers', 4.5e6, 'viewers'],
    ['The city counts 35m of them.', '35m', 35e6, null],
    ['It makes 1,000 cars every day.', '1,000 cars every day', 1000, 'cars/day'],
    ['About 10 000 people marched.', '10 000 people', 10_000, 'people'],
    ['Three more people came.', 'Three more people', 3, 'people'],
    ['One person was hurt and 12 others left.', 'One person', 1, 'person'],
    ['It makes one circuit breaker every second.', 'one circuit breaker every second', 1, 'circuit breaker/second'],
  ])('reads the count in %j', (text, verbatim, value, unit) => {
    expect(read(text)[0]).toEqual([verbatim, value, unit, 'count']);
  });

  test.each([
    ['Two-thirds of voters agreed.', 'Two-thirds', 2 / 3, null],
    ['One in five children is poor.', 'One in five', 0.2, null],
    ['Nine out of ten agreed.', 'Nine out of ten', 0.9, null],
    ['The ratio is 3:1.', '3:1', 3, null],
    ['Sales grew tenfold.', 'tenfold', 10, 'times'],
    ['Sales grew twelvefold.', 'twelvefold', 12, 'times'],
    ['It is three times higher.', 'three times', 3, 'times'],
    ['The income ratio shrank to 2.', '2', 2, null],
  ])('reads the ratio in %j', (text, verbatim, value, unit) => {
    expect(read(text)).toEqual([[verbatim, value, unit, 'ratio']]);
  });

  test.each([
    ['It ranked first in the world.', 'first in the world', 1, null, 'rank'],
    ['It is the second-largest port.', 'second-largest', 2, null, 'rank'],
    ['The firm ranks 5th among banks.', '5th among banks', 5, null, 'rank'],
    ['It led for the 12th consecutive year.', '12th consecutive year', 12, 'years', 'duration'],
    ['It led for the ninth year in a row.', 'ninth year', 9, 'years', 'duration'],
    ['It is the first province to pass.', 'first province', 1, null, 'rank'],
  ])('reads the order in %j', (text, verbatim, value, unit, kind) => {
    expect(read(text)).toEqual([[verbatim, value, unit, kind]]);
  });
});
