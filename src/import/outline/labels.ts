import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import { CHINESE_NUMERALS } from '../../text/numerals.ts';

/** The label of a field: 整改措施： or 责任单位：. */
export interface Label {
  /** The kind of what stands after it; undefined for a field of a measure. */
  kind?: EntryKind;
  field?: 'responsible' | 'due';
  /** Whether a number counts it (问题一：). */
  numbered: boolean;
  /** As printed, with brackets and colon. */
  marker: string;
  start: number;
}

const known = new WeakMap<Profile, Labels>();

/** The labels of a profile. Their pattern is long, and made once. */
export function labelsOf(profile: Profile): Labels {
  const labels = known.get(profile) ?? new Labels(profile);
  known.set(profile, labels);
  return labels;
}

/** Finds the labels of a profile in texts. */
class Labels {
  readonly #meanings = new Map<string, Pick<Label, 'kind' | 'field'>>();
  readonly #anywhere: RegExp;
  readonly #here: RegExp;

  constructor({ fields }: Profile) {
    for (const [kind, words] of Object.entries(fields.kinds) as [EntryKind, string[]][]) {
      for (const word of words) this.#meanings.set(word, { kind });
    }
    for (const field of ['responsible', 'due'] as const) {
      for (const word of fields[field]) this.#meanings.set(word, { field });
    }
    const words = [...this.#meanings.keys()]
      .sort((a, b) => b.length - a.length)
      // What stands in a profile is words, never a pattern.
      .map((word) => RegExp.escape(word))
      .join('|');
    const number = `([${CHINESE_NUMERALS}0-9０-９]{0,2})`;
    const bracketed = `[【\\[〔](${words})${number}[】\\]〕][：:]?`;
    // Spaced letters (整 改 措 施) are no label here: a heading of its own line is known without one.
    const pattern = `(?:${bracketed}|(${words})${number}\\s?[：:])`;
    this.#anywhere = new RegExp(pattern, 'gu');
    this.#here = new RegExp(pattern, 'uy');
  }

  /** The label that stands at exactly this place. */
  at(text: string, start: number): Label | undefined {
    this.#here.lastIndex = start;
    return this.#label(this.#here.exec(text));
  }

  /** The labels at the beginning of a text, of its sentences, and after white space. */
  in(text: string): Label[] {
    const found: Label[] = [];
    for (const match of text.matchAll(this.#anywhere)) {
      const before = text.charAt(match.index - 1);
      const label = this.#label(match);
      if (label && (match.index === 0 || /[。；;！？\s】]/u.test(before))) found.push(label);
    }
    return found;
  }

  #label(match: RegExpExecArray | null): Label | undefined {
    if (!match) return undefined;
    const meaning = this.#meanings.get(match[1] ?? match[3] ?? '');
    const numbered = (match[2] ?? match[4] ?? '') !== '';
    return meaning && { ...meaning, numbered, marker: match[0], start: match.index };
  }
}

export type { Labels };
