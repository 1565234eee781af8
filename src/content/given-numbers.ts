/** The highest number that was given behind each beginning of an id, as in `"2021/p": 12`. */
export class GivenNumbers {
  readonly #highest: Map<string, number>;

  constructor(given: Readonly<Record<string, number>>) {
    this.#highest = new Map(Object.entries(given));
  }

  /** Takes note of an id that is given. */
  count(id: string): void {
    const [beginning, number] = numbered(id);
    if (number === '') return;
    this.#highest.set(beginning, Math.max(Number(number), this.#highest.get(beginning) ?? 0));
  }

  /**
   * The next id that begins like this one.
   * @param digits how many its number has at least
   */
  next(id: string, digits: number): string {
    const [beginning] = numbered(id);
    const next = (this.#highest.get(beginning) ?? 0) + 1;
    this.#highest.set(beginning, next);
    return beginning + String(next).padStart(digits, '0');
  }

  given(): Record<string, number> {
    return Object.fromEntries([...this.#highest].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** An id as what stands before its last number, and that number. */
export function numbered(id: string): [beginning: string, number: string] {
  const number = /(?<=\/[a-z]+)\d{1,9}$/u.exec(id)?.[0] ?? '';
  return [id.slice(0, id.length - number.length), number];
}
