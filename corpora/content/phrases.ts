import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Random } from '../random.ts';

const lines = z.array(z.string().min(1)).min(1);
const body = z.strictObject({ open: lines, more: lines });

const phrasesSchema = z.strictObject({
  organisation: z.string(),
  site: z.string(),
  review: z.strictObject({
    title: z.string(),
    department: z.string(),
    preamble: z.string(),
    totals: z.string(),
    answer: z.string(),
    figure: z.string(),
    promise: z.string(),
    sections: z.strictObject({
      'follow-up': z.string(),
      first: z.string(),
      problem: z.string(),
      cause: z.string(),
      measure: z.string(),
    }),
  }),
  titles: z.strictObject({
    'follow-up': z.string(),
    aspect: z.string(),
    problem: z.string(),
    cause: z.string(),
    measure: z.string(),
  }),
  words: z.record(z.string(), lines),
  topics: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        subjects: lines,
        metrics: z
          .array(
            z.strictObject({
              metric: z.string(),
              unit: z.string(),
              from: z.number().int(),
              to: z.number().int(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  bodies: z.strictObject({
    reflection: body,
    shortfall: body,
    evidence: body,
    finding: body,
    cause: body,
    measure: body,
    'follow-up': body,
  }),
});

/** The words and sentences that the benchmark's content is put together from. */
export type Phrases = z.output<typeof phrasesSchema>;

/** A subject of administrative work. */
export type Topic = Phrases['topics'][number];

/** What the content is written from: phrases.yaml, which stands beside this file. */
export const PHRASES: Phrases = phrasesSchema.parse(
  parse(readFileSync(join(import.meta.dirname, 'phrases.yaml'), 'utf8')),
);

/** What stands for the names in braces of a sentence. */
export type Slots = Record<string, string | number | undefined>;

/** The numbers that a sentence may ask for by name, with their bounds. */
const NUMBERS: Record<string, [number, number]> = { n: [12, 60], small: [2, 9], month: [2, 11] };

/** Fills the names in braces: from the slots, else a number, else a word of the list of that name. */
export function fill(sentence: string, slots: Slots, random: Random): string {
  return sentence.replace(/\{([\w-]+)\}/gu, (_, name: string) => {
    const bounds = NUMBERS[name];
    const words = PHRASES.words[name];
    const value =
      slots[name] ??
      (bounds ? random.between(...bounds) : undefined) ??
      (words ? random.pick(words) : undefined);
    if (value === undefined) throw new RangeError(`No phrase is called ${name}.`);
    return String(value);
  });
}

/** A passage of one kind: sentences that belong together, until it has the wanted length. */
export function passage(
  kind: keyof Phrases['bodies'],
  length: number,
  slots: Slots,
  random: Random,
): string {
  const { open, more } = PHRASES.bodies[kind];
  let text = fill(random.pick(open), slots, random);
  for (const sentence of random.shuffled(more)) {
    if (text.length >= length) break;
    text += fill(sentence, slots, random);
  }
  return text;
}
