import { z } from 'zod';
import { BrokenFile, type Finding, type Metadata } from './blocks.ts';
import { parseYaml, shown } from './located-yaml.ts';

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

/** ISO 8601 as exact as known; `2021` alone is a number in YAML. */
export const isoDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.union([z.iso.date(), z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/)]));

/** An http or https address, without a user's name in it. */
export const webAddress = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url.href;
  context.addIssue({ code: 'custom', message: 'no web address' });
  return z.NEVER;
});

/** Gives the tag in its usual spelling: `zh-cn` is `zh-CN`. */
export const languageTag = z.string().transform((value, context) => {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    context.addIssue({ code: 'custom', message: 'no language tag' });
    return z.NEVER;
  }
});

const FIELDS = {
  title: words,
  publisher: words,
  authors: z.union([words.transform((name) => [name]), z.array(words)]),
  published: isoDate,
  place: words,
  url: webAddress,
  language: languageTag,
  republishedBy: words,
  accessed: isoDate,
} satisfies Record<keyof Metadata, z.ZodType>;

const WANTED: Readonly<Record<keyof Metadata, string>> = {
  title: 'words',
  publisher: 'words',
  authors: 'a list of names: [Ada Byron, Lin Wu]',
  published: 'a date: 2021-04-16, 2021-04 or 2021',
  place: 'words',
  url: 'an address that begins with https:// or http://',
  language: 'a language tag: en, zh-CN',
  republishedBy: 'words',
  accessed: 'a date: 2021-04-16',
};

/**
 * Reads front matter. A value that is not what its key wants is reported and left out; a key without a value is left out.
 *
 * @param line - Where in the file the front matter begins, at its `---`.
 * @throws {@link BrokenFile} when it is no YAML, or no map.
 */
export function parseFrontMatter(text: string, line: number): { metadata: Metadata; findings: Finding[] } {
  const yaml = parseYaml(text, line);
  if (!yaml) return { metadata: {}, findings: [] };
  if (yaml.kind !== 'map') {
    throw new BrokenFile(
      'The text between the lines of --- is no front matter: write title: … there, or take them out.',
      yaml.line,
    );
  }
  const metadata: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const { key, line: at, node } of yaml.entries) {
    if (!isField(key)) {
      findings.push({
        line: at,
        message: `The key ${shown(key)} is not known: use ${Object.keys(FIELDS).join(', ')}.`,
      });
    } else if (node.value !== null) {
      const parsed = FIELDS[key].safeParse(node.value);
      if (parsed.success) metadata[key] = parsed.data;
      else findings.push({ line: at, message: `${key} is ${shown(node.value)}, but should be ${WANTED[key]}.` });
    }
  }
  return { metadata, findings };
}

function isField(key: string): key is keyof Metadata {
  return Object.hasOwn(FIELDS, key);
}
