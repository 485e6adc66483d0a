import { readFile } from 'node:fs/promises';
import { config as loadEnvironment } from 'dotenv';
import { sumUpGaps } from './gap-report.ts';

/** `npm run gaps [FILE]`: the questions that no article answered, the most asked first. */
async function gaps([file = process.env['GAPS_FILE']]: readonly string[]): Promise<void> {
  if (!file) throw new Error('Which file? Set GAPS_FILE, or give it: npm run gaps -- FILE');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}): it is there once a question was not answered.`);
  });
  const { counts, unreadable } = sumUpGaps(text.split('\n').filter(Boolean));
  for (const { question, times, last } of counts) {
    // A question may hold anything; a terminal must not obey it.
    console.log(`${String(times).padStart(5)}  ${last}  ${question.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}`);
  }
  if (unreadable > 0) console.error(`${file}: ${unreadable} line(s) are no gaps and were passed over.`);
}

loadEnvironment({ quiet: true });
try {
  await gaps(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
