import { circlesIn } from './circles.ts';
import type { Import } from './imports.ts';

/** A folder whose files belong together, and what the rest of the project may know of it. */
export interface Room {
  /** The folders and files that are this room, from the root of the project; a longer path wins over a shorter. */
  holds: readonly string[];
  /** The rooms whose doors it may import; `any` for what looks at all others and is imported by none. */
  imports: readonly string[] | 'any';
  /** The files that other rooms may import, from the first folder it holds; `every` where each file is a thing of its own. */
  doors: readonly string[] | 'every';
  /** Folders in its first folder, each with those beside it that it may import. */
  parts?: Readonly<Record<string, readonly string[]>>;
}

/** The rooms of a project, and the imports that are known to break a wall: `from -> to`. */
export interface Walls {
  rooms: Readonly<Record<string, Room>>;
  exceptions: readonly string[];
}

/** Where the walls are written down, for messages. */
const RULES = 'tests/walls/rooms.ts';

const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** The name of the room that a file stands in; undefined where it stands in none. A test belongs to the tests. */
export function roomOf(file: string, { rooms }: Walls): string | undefined {
  if (isTest(file)) return 'tests';
  let room: string | undefined;
  let longest = 0;
  for (const [name, { holds }] of Object.entries(rooms)) {
    for (const path of holds) {
      if ((file === path || file.startsWith(`${path}/`)) && path.length > longest) {
        longest = path.length;
        room = name;
      }
    }
  }
  return room;
}

/** The part of a room that a file stands in; undefined where it stands beside the parts. */
function partOf(file: string, { holds, parts = {} }: Room): string | undefined {
  return Object.keys(parts).find((part) => file.startsWith(`${holds[0] ?? ''}/${part}/`));
}

/** Whether a room stands in the folder of another, whose insides it then knows. */
function isWithin(room: Room, other: Room): boolean {
  return (room.holds[0] ?? '').startsWith(`${other.holds[0] ?? ''}/`);
}

const textOf = ({ from, to }: Import): string => `${from} -> ${to}`;

/** What the imports of a project use of its rules. */
interface Used {
  arrows: Set<string>;
  doors: Set<string>;
  parts: Set<string>;
}

function crossings(imports: readonly Import[], walls: Walls): { broken: string[]; used: Used } {
  const broken: string[] = [];
  const used: Used = { arrows: new Set(), doors: new Set(), parts: new Set() };
  for (const { from, line, to } of imports) {
    const source = roomOf(from, walls);
    const target = roomOf(to, walls);
    const room = walls.rooms[source ?? ''];
    const other = walls.rooms[target ?? ''];
    if (!room || !other || source === undefined || target === undefined) continue;
    const place = `${from}:${String(line)} imports ${to}`;
    if (room === other) {
      const [part, beside] = [partOf(from, room), partOf(to, room)];
      if (part === undefined || beside === undefined || part === beside) continue;
      used.parts.add(`${source}/${part} -> ${beside}`);
      if (room.parts?.[part]?.includes(beside)) continue;
      broken.push(
        `${place}, but of "${source}" the part "${part}" may not import "${beside}". Move what both need beside the parts, or to the one below; where the arrow is meant, add it to the parts of "${source}" in ${RULES}.`,
      );
      continue;
    }
    used.arrows.add(`${source} -> ${target}`);
    if (room.imports !== 'any' && !room.imports.includes(target)) {
      broken.push(
        `${place}, but the room "${source}" may not import "${target}". Move what both need to a room below, or hand it over as an argument; where the arrow is meant, add it to "${source}" in ${RULES}.`,
      );
      continue;
    }
    if (room.imports === 'any' || other.doors === 'every' || isWithin(room, other)) continue;
    const door = to.slice((other.holds[0]?.length ?? 0) + 1);
    used.doors.add(`${target}: ${door}`);
    if (!other.doors.includes(door)) {
      broken.push(
        `${place}, which is no door of "${target}". Import one of its doors (${other.doors.join(', ') || 'it has none'}), or have one hand out what is needed; where it is meant to be one, add it to the doors of "${target}" in ${RULES}.`,
      );
    }
  }
  return { broken, used };
}

function needless(used: Used, { rooms }: Walls): string[] {
  return Object.entries(rooms).flatMap(([name, { imports, doors, parts = {} }]) => [
    ...(imports === 'any' ? [] : imports)
      .filter((other) => !used.arrows.has(`${name} -> ${other}`))
      .map((other) => `No file of "${name}" imports "${other}": take the arrow out of ${RULES}.`),
    ...(doors === 'every' ? [] : doors)
      .filter((door) => !used.doors.has(`${name}: ${door}`))
      .map((door) => `No other room imports ${door} of "${name}": take the door out of ${RULES}.`),
    ...Object.entries(parts)
      .flatMap(([part, others]) => others.map((other) => `${name}/${part} -> ${other}`))
      .filter((arrow) => !used.parts.has(arrow))
      .map((arrow) => `No file goes the way ${arrow}: take it out of the parts in ${RULES}.`),
  ]);
}

function graph(arrows: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  return next;
}

function circles(imports: readonly Import[], { rooms }: Walls): string[] {
  const files = graph(imports.map(({ from, to }) => [from, to] as const));
  const lines = new Map(imports.map((one) => [textOf(one), one.line]));
  const houses = graph(
    Object.entries(rooms).flatMap(([name, { imports: others }]) =>
      (others === 'any' ? [] : others).map((other) => [name, other] as const),
    ),
  );
  const parts = Object.entries(rooms).map(([name, { parts: own = {} }]) =>
    graph(
      Object.entries(own).flatMap(([part, others]) =>
        others.map((other) => [`${name}/${part}`, `${name}/${other}`] as const),
      ),
    ),
  );
  const way = (circle: readonly string[]): string => circle.join(' -> ');
  return [
    ...circlesIn(files).map((circle) => {
      const placed = circle.slice(0, -1).map((from, index) => {
        const line = lines.get(`${from} -> ${circle[index + 1] ?? ''}`);
        return `${from}:${String(line)}`;
      });
      return `Files import one another in a circle: ${way([...placed, circle[0] ?? ''])}. Move what they share, a type perhaps, to a file of its own that imports none of them.`;
    }),
    ...[houses, ...parts].flatMap(circlesIn).map((circle) => {
      return `The rules go in a circle: ${way(circle)}. One of these arrows has to go from ${RULES}.`;
    }),
  ];
}

function violations(imports: readonly Import[], walls: Walls, exceptions: readonly string[]) {
  const kept = imports.filter((one) => !exceptions.includes(textOf(one)));
  const { broken, used } = crossings(kept, walls);
  return { broken: [...broken, ...circles(kept, walls)], used };
}

/**
 * What breaks the walls of a project, one message each with file and line, what is wrong and what to do: imports that no
 * arrow allows or that pass a door by, circles, files that stand in no room, and rules that nothing uses any more.
 */
export function brokenWalls(
  files: readonly string[],
  imports: readonly Import[],
  walls: Walls,
): string[] {
  const { exceptions } = walls;
  const { broken, used } = violations(imports, walls, exceptions);
  return [
    ...files
      .filter((file) => roomOf(file, walls) === undefined)
      .map((file) => `${file} stands in no room: say in ${RULES} which one holds it.`),
    ...broken,
    ...needless(used, walls),
    ...exceptions
      .filter((one) => {
        const others = exceptions.filter((other) => other !== one);
        return violations(imports, walls, others).broken.length === broken.length;
      })
      .map((one) => `The exception "${one}" is not needed: take it out of ${RULES}.`),
  ];
}
