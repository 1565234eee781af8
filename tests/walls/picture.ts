import type { Walls } from './check-walls.ts';
import { reachableFrom } from './circles.ts';

const BEGIN = '<!-- The picture is drawn from tests/walls/rooms.ts: npm test -- tests/walls -u -->';
const END = '<!-- End of the picture. -->';

/** The arrows that do not follow from others. */
function withoutImplied(arrows: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  return [...arrows].flatMap(([from, others]) =>
    [...others]
      .filter((to) => {
        return ![...others].some((way) => way !== to && reachableFrom(way, arrows).has(to));
      })
      .map((to): [string, string] => [from, to]),
  );
}

/**
 * The rooms of a project as a drawing in the language of Mermaid: an arrow from each room to those it imports, save
 * where another way leads there too. What looks at all rooms is left out.
 */
export function drawRooms({ rooms }: Walls): string {
  const arrows = new Map<string, Set<string>>();
  for (const [name, { imports }] of Object.entries(rooms)) {
    if (imports !== 'any') arrows.set(name, new Set(imports));
  }
  return [
    'flowchart TD',
    ...[...arrows.keys()].map((name) => `  ${name.replace('/', '-')}["${name}"]`),
    ...withoutImplied(arrows).map(([from, to]) => {
      return `  ${from.replace('/', '-')} --> ${to.replace('/', '-')}`;
    }),
  ].join('\n');
}

/**
 * A document with the drawing between the two comments that stand there for it.
 *
 * @throws {Error} where the comments are missing.
 */
export function withPicture(document: string, drawing: string): string {
  const [before, after] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (before < 0 || after < before) {
    throw new Error(`The document has no place for the picture: ${BEGIN} … ${END}`);
  }
  const place = document.slice(0, before + BEGIN.length);
  return `${place}\n\n\`\`\`mermaid\n${drawing}\n\`\`\`\n\n${document.slice(after)}`;
}
