import { announcedIn } from '../../text/announced.ts';
import { enumeratorAt, follows } from '../../text/enumerators.ts';
import type { ParsedEntry, ParsedLevel, ParsedNode } from '../outline/parsed.ts';
import type { Doubt, Reading } from './doubt.ts';

/** Signs in the outline: what stands below another heading than it should, is skipped, or is not as many as announced. */
export function outlineDoubts(reading: Reading): Doubt[] {
  const { parsed, entries, profile, locale } = reading;
  const levels = parsed.nodes.filter(
    (node): node is ParsedLevel => node.type === 'section' || node.type === 'aspect',
  );
  return [
    ...entries.flatMap((entry, place) => {
      const level = levelOf(entry);
      const isElsewhere =
        level?.kind === 'follow-up' &&
        (entry.kind === 'problem' || entry.kind === 'measure') &&
        levels.some(({ kind }) => kind === entry.kind);
      const { entries: terms } = profile.terms[locale];
      const [kind, about] = [terms[entry.kind], terms['follow-up']];
      const details = { heading: level?.title ?? '', kind, about };
      return isElsewhere ? [{ entry: place, id: 'confirm-earlier' as const, details }] : [];
    }),
    ...levels.flatMap((level) => countDoubt(level, parsed.nodes)),
    ...skipped(reading),
  ];
}

/** The heading in which an entry stands, however deep. */
function levelOf(entry: ParsedEntry): ParsedLevel | undefined {
  let at = entry.parent;
  while (at?.type === 'entry') at = at.parent;
  return at;
}

function countDoubt(level: ParsedLevel, nodes: readonly ParsedNode[]): Doubt[] {
  const announced = announcedIn(level.title);
  if (announced === undefined) return [];
  const isBelow = (node: ParsedNode): boolean => {
    for (let at = node.type === 'text' ? undefined : node.parent; at; at = at.parent) {
      if (at === level) return true;
    }
    return false;
  };
  const below = nodes.filter(isBelow);
  const counts = [
    below.filter(({ type }) => type === 'aspect').length,
    below.filter(({ type }) => type === 'entry').length,
  ];
  if (counts.includes(announced)) return [];
  const listed = counts.find((count) => count > 0) ?? 0;
  return [{ id: 'confirm-count', details: { title: level.title, announced, listed } }];
}

/** Passages whose number counts on from that of the entry before them, and that are no entry. */
function skipped({ parsed, profile: { numbering } }: Reading): Doubt[] {
  const forms = [...numbering.item, ...numbering.aspect];
  let last: ReturnType<typeof enumeratorAt>;
  return parsed.nodes.flatMap((node): Doubt[] => {
    if (node.type === 'section') last = undefined;
    if (node.type === 'entry') last = enumeratorAt(node.marker, 0, forms) ?? last;
    if (node.type !== 'text' || node.nil === true || node.role !== undefined) return [];
    const next = enumeratorAt(node.text, 0, forms);
    if (!next || !last || !follows(next, last)) return [];
    last = next;
    return [{ id: 'confirm-skipped', details: { quote: node.text.slice(0, 30).toWellFormed() } }];
  });
}
