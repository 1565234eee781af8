import type { Branch } from './branches.ts';
import type { Passage } from './passage.ts';

/** The paragraphs of a branch with all that is below it. */
export function collapse(branch: Branch): Passage[] {
  const paragraphs: Passage[] = [...branch.passages];
  for (const child of branch.children) {
    const { title = '', separator = '' } = child.heading ?? {};
    const [first, ...others] = collapse(child);
    const head = child.marker + title + separator;
    const own: Passage[] =
      first?.runOn === true || first === undefined
        ? [{ text: head + (first?.text ?? ''), runOn: child.runOn }, ...others]
        : head === ''
          ? [first, ...others]
          : [{ text: head, runOn: child.runOn }, first, ...others];
    for (const passage of own) {
      const last = paragraphs.at(-1);
      if (passage.runOn && last)
        paragraphs[paragraphs.length - 1] = { ...last, text: last.text + passage.text };
      else paragraphs.push(passage);
    }
  }
  return paragraphs;
}
