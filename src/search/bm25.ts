import type { Document, TermSet } from './documents.ts';
import { type FieldStatistics, statisticsOf } from './field-statistics.ts';
import { buildPlaceTable } from './place-table.ts';
import type { Texts } from './texts.ts';

const BOOSTS = { text: 1, around: 1.5, asked: 0.7 };
/** MiniSearch's own: how soon a word said again adds little, how much length takes away, and what it counts in any length. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** A term of a query. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A term, and in how many documents it stands, in whatever field. */
export interface CountedTerm extends WeightedTerm {
  readonly frequency: number;
}

/** Scores documents for one query. */
export interface Scorer {
  /** Those of the query, the rarest first. */
  readonly terms: readonly CountedTerm[];
  readonly score: (document: Document) => number;
  /** The most that any document can score that holds no term before this place among `terms`. */
  readonly mostFrom: (place: number) => number;
}

/**
 * BM25+ over the fields as MiniSearch reckons it; of its factor for the words matched the root is taken, since it counts
 * coverage twice.
 *
 * @returns A function that prepares one query; what it gives holds until the next.
 */
export function buildScoring(documents: readonly Document[], texts: Texts): (terms: readonly WeightedTerm[]) => Scorer {
  const fields = statisticsOf(documents, texts);
  const table = buildPlaceTable(texts.terms.names.length);
  const idfOf = (frequency: number) => Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
  const once = ({ averageLength }: FieldStatistics, set: TermSet) => saturation(1, set.size / averageLength);
  const counted = ({ term, weight }: WeightedTerm) => {
    const [text, around, asked] = [
      fields.text.frequency(term),
      fields.around.frequency(term),
      fields.asked.frequency(term),
    ];
    return {
      term,
      weight,
      frequency: text + around + asked,
      text: BOOSTS.text * weight * idfOf(text),
      around: BOOSTS.around * weight * idfOf(around),
      asked: BOOSTS.asked * weight * idfOf(asked),
    };
  };

  return (unordered) => {
    const terms = unordered.map(counted).sort((a, b) => a.frequency - b.frequency);
    table.clear();
    for (const { term } of terms) table.place(term, texts.terms.find(term));
    const { placeOf } = table;
    const counts = new Uint16Array(terms.length);
    const ownFactors = Float64Array.from(terms, ({ text }) => text);
    const inSets = new Map<TermSet, Float64Array | undefined>();
    /** What a set of terms adds for each of the query; documents share sets. */
    const ofSet = (field: 'around' | 'asked', set: TermSet): Float64Array | undefined => {
      if (set.size === 0) return undefined;
      if (inSets.has(set)) return inSets.get(set);
      const value = once(fields[field], set);
      let values: Float64Array | undefined;
      terms.forEach((each, at) => {
        if (!set.has(each.term)) return;
        values ??= new Float64Array(terms.length);
        values[at] = each[field] * value;
      });
      inSets.set(set, values);
      return values;
    };
    return {
      terms,
      score({ id, around, askedTerms }) {
        counts.fill(0);
        const own = texts.termsOf(id);
        for (let at = 0; at < own.length; at++) {
          const place = placeOf[own[at] as number] as number;
          if (place >= 0) counts[place] = (counts[place] as number) + 1;
        }
        const length = fields.text.lengthOf(id) / fields.text.averageLength;
        const [about, asked] = [ofSet('around', around), ofSet('asked', askedTerms)];
        let score = 0;
        let matched = 0;
        for (let at = 0; at < counts.length; at++) {
          const count = counts[at] as number;
          const inText = count > 0 ? (ownFactors[at] as number) * saturation(count, length) : 0;
          const value = inText + (about?.[at] ?? 0) + (asked?.[at] ?? 0);
          if (value > 0) matched++;
          score += value;
        }
        return score * Math.sqrt(matched);
      },
      mostFrom(place) {
        const rest = terms.slice(place);
        const sum = rest.reduce((most, { text, around, asked }) => most + (text + around + asked) * (D + K + 1), 0);
        return sum * Math.sqrt(rest.length);
      },
    };
  };
}

/** What a term's count adds, in a field so many times as long as the average. */
const saturation = (count: number, length: number): number =>
  D + (count * (K + 1)) / (count + K * (1 - B + B * length));
