import type { Article, Asked, Sidecar, SourceFile } from '../model.ts';
import { BrokenFile, type Finding } from './blocks.ts';
import { articleId } from './formats.ts';
import { type LocatedYaml, parseYaml, shown } from './located-yaml.ts';

/**
 * Reads `<article-id>.search.yaml`: what the editors know of how people ask.
 *
 * `aliases` is a list of groups, each a list of names or one line of them with commas between; `asked` gives phrases
 * to a passage's number, `picture 2` or `source`; `unsaid` lists what people ask that the article does not say. What
 * does not fit is reported and left out.
 *
 * @throws {@link BrokenFile} when it is no YAML, or its article is not served.
 */
export function parseSidecar(
  file: SourceFile,
  articles: readonly Article[],
): { sidecar: Sidecar; findings: Finding[] } {
  const id = articleId(file.name);
  const article = articles.find((candidate) => candidate.id === id);
  if (!article) throw new BrokenFile(`There is no article ${id}: name the file like its article.`);

  const yaml = parseYaml(file.text);
  if (yaml && yaml.kind !== 'map')
    throw new BrokenFile('The file is no map: write aliases:, asked: and unsaid:.', yaml.line);
  const findings: Finding[] = [];
  const aliases: string[][] = [];
  const asked: Asked[] = [];
  const unsaid: string[] = [];
  for (const { key, line, node } of yaml?.entries ?? []) {
    if (key === 'aliases') aliases.push(...aliasesOf(node, findings));
    else if (key === 'asked') asked.push(...askedOf(node, article, findings));
    else if (key === 'unsaid') unsaid.push(...unsaidOf(node, findings));
    else findings.push({ line, message: `The key ${JSON.stringify(key)} is not known: use aliases, asked or unsaid.` });
  }
  return { sidecar: { article: id, aliases, asked, unsaid }, findings };
}

function aliasesOf(node: LocatedYaml, findings: Finding[]): string[][] {
  if (node.value === null) return [];
  if (node.kind !== 'list') {
    findings.push({ line: node.line, message: 'aliases should be a list: one line of names for one thing each.' });
    return [];
  }
  return node.entries.flatMap(({ line, node: group }) => {
    const names = group.kind === 'scalar' ? String(group.value).split(/[,，、]/) : phrasesOf(group);
    const kept = [...new Set(names?.map((name) => name.trim()).filter((name) => name !== ''))];
    if (kept.length > 1) return [kept];
    findings.push({
      line,
      message: `The aliases ${shown(group.value)} are left out: give two names or more for one thing.`,
    });
    return [];
  });
}

function askedOf(node: LocatedYaml, article: Article, findings: Finding[]): Asked[] {
  if (node.value === null) return [];
  if (node.kind !== 'map') {
    findings.push({
      line: node.line,
      message: 'asked should be a map from a passage’s number to phrases: "12: [who paid]".',
    });
    return [];
  }
  return node.entries.flatMap(({ key, line, node: value }) => {
    const target = targetOf(key, article);
    const phrases = phrasesOf(value);
    if (!target) findings.push({ line, message: nothingThere(key, article) });
    else if (!phrases || phrases.length === 0) {
      findings.push({
        line,
        message: `${key} has ${shown(value.value)}, but should have phrases: "${key}: [who paid]".`,
      });
    } else return [{ target, phrases }];
    return [];
  });
}

function unsaidOf(node: LocatedYaml, findings: Finding[]): string[] {
  const phrases = node.value === null ? [] : phrasesOf(node);
  if (!phrases)
    findings.push({ line: node.line, message: 'unsaid should be a list of phrases: what people ask, in vain.' });
  return phrases ?? [];
}

function targetOf(key: string, article: Article): Asked['target'] | undefined {
  if (key === 'source') return 'source';
  const match = /^(?:(passage|picture) )?(\d{1,6})$/.exec(key.trim());
  if (!match) return undefined;
  const number = Number(match[2]);
  const [count, target] =
    match[1] === 'picture'
      ? [article.pictures.length, { picture: number }]
      : [article.passages.length, { passage: number }];
  return number >= 1 && number <= count ? target : undefined;
}

function nothingThere(key: string, { passages, pictures }: Article): string {
  const choices = [`a passage from 1 to ${passages.length}`, 'source'];
  if (pictures.length > 0) choices.push(`a picture from "picture 1" to "picture ${pictures.length}"`);
  return `${shown(key)} is nothing in the article: use ${choices.join(', or ')}.`;
}

/** One phrase or a list of them; `undefined` for anything else. */
function phrasesOf(node: LocatedYaml): string[] | undefined {
  const values = node.kind === 'list' ? node.entries.map((entry) => entry.node.value) : [node.value];
  if (node.kind === 'map' || values.some((value) => typeof value !== 'string' && typeof value !== 'number'))
    return undefined;
  return values.map((value) => String(value).trim()).filter((phrase) => phrase !== '');
}
