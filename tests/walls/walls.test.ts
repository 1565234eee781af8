import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenWalls, type Walls } from './check-walls.ts';
import { importsOf, mentionsIn, readImports } from './imports.ts';
import { drawRooms, withPicture } from './picture.ts';
import { PROGRAMS, WALLS } from './rooms.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const DOCUMENT = join(ROOT, 'docs', 'architecture.md');

describe('the walls of this project', () => {
  it('are broken by no import', () => {
    const { files, imports } = readImports(ROOT, PROGRAMS);
    expect(brokenWalls(files, imports, WALLS)).toEqual([]);
    expect(imports.length).toBeGreaterThan(3000);
    expect(imports.filter(({ from }) => from.endsWith('.astro')).length).toBeGreaterThan(200);
  });

  it('are drawn in the documentation as they are', async () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    await expect(withPicture(document, drawRooms(WALLS))).toMatchFileSnapshot(DOCUMENT);
  });
});

/** Two floors, a shop with an office behind its counter. */
const house: Walls = {
  rooms: {
    cellar: { holds: ['cellar'], imports: [], doors: 'every' },
    shop: {
      holds: ['shop'],
      imports: ['cellar'],
      doors: ['counter.ts'],
      parts: { shelves: [], till: ['shelves'] },
    },
    street: { holds: ['street'], imports: ['shop'], doors: [] },
    tests: { holds: ['tests'], imports: 'any', doors: [] },
  },
  exceptions: [],
};

/** What every rule of the house is used for. */
const inUse = {
  'cellar/wine.ts': '',
  'shop/counter.ts': "import '../cellar/wine.ts';",
  'shop/till/drawer.ts': "import '../shelves/tins.ts';",
  'shop/shelves/tins.ts': '',
  'street/passer-by.ts': "import '../shop/counter.ts';",
};

function brokenBy(more: Record<string, string>, walls = house): string[] {
  const programs = { ...inUse, ...more };
  const mentions = Object.entries(programs).flatMap(([file, text]) => mentionsIn(file, text));
  return brokenWalls(Object.keys(programs), importsOf(mentions), walls);
}

describe('a wall', () => {
  it('holds where imports go by the rules', () => {
    expect(brokenBy({})).toEqual([]);
  });

  it('is broken by an import that no arrow allows, be it of a type, named with its line', () => {
    const text = "// Looks up.\nimport type { Till } from '../shop/counter.ts';";
    expect(brokenBy({ 'cellar/barrel.ts': text })).toEqual([
      expect.stringMatching(
        /^cellar\/barrel\.ts:2 imports shop\/counter\.ts, but the room "cellar" may not import "shop"\. Move/u,
      ),
    ]);
  });

  it.each([
    ["export * from '../shop/counter.ts';"],
    ["const later = await import('../shop/counter.ts');"],
    ["let till: import('../shop/counter.ts').Till;"],
    ["new Worker(new URL('../shop/counter.ts', import.meta.url));"],
    ["import text from '../shop/counter.ts?raw';"],
  ])('is broken whichever way a file is imported: %s', (text) => {
    expect(brokenBy({ 'cellar/barrel.ts': text })).toHaveLength(1);
  });

  it('is broken by what a component imports in the build and in its scripts, named with their lines', () => {
    const text = [
      '---',
      "import '../cellar/wine.ts';",
      '---',
      '<p>text</p>',
      '<script>',
      "  import '../cellar/wine.ts';",
      '</script>',
      "<script is:inline>import '../cellar/wine.ts';</script>",
    ].join('\n');
    expect(brokenBy({ 'street/Lamp.astro': text })).toEqual([
      expect.stringContaining('street/Lamp.astro:2 imports cellar/wine.ts'),
      expect.stringContaining('street/Lamp.astro:6 imports cellar/wine.ts'),
    ]);
  });

  it('is broken by an import that passes the doors by', () => {
    expect(brokenBy({ 'street/thief.ts': "import '../shop/till/drawer.ts';" })).toEqual([
      expect.stringContaining(
        'street/thief.ts:1 imports shop/till/drawer.ts, which is no door of "shop". Import one of its doors (counter.ts)',
      ),
    ]);
  });

  it('is broken by a part of a room that imports one after it', () => {
    expect(brokenBy({ 'shop/shelves/price.ts': "import '../till/drawer.ts';" })).toEqual([
      expect.stringContaining('of "shop" the part "shelves" may not import "till"'),
    ]);
  });

  it('is open to tests, wherever they stand, and tests are open to nobody', () => {
    expect(brokenBy({ 'cellar/wine.test.ts': "import '../shop/till/drawer.ts';" })).toEqual([]);
    expect(brokenBy({ 'shop/key.ts': "import '../tests/picklock.ts';" })).toEqual([
      expect.stringContaining('the room "shop" may not import "tests"'),
    ]);
  });

  it('is open to a room in the room that it surrounds', () => {
    const rooms = {
      ...house.rooms,
      'shop/safe': { holds: ['shop/safe'], imports: ['shop'], doors: [] },
    };
    const safe = { 'shop/safe/lock.ts': "import '../till/drawer.ts';" };
    expect(brokenBy(safe, { ...house, rooms })).toEqual([]);
  });

  it('is missing around a file that stands in no room', () => {
    expect(brokenBy({ 'attic/bat.ts': '' })).toEqual([
      expect.stringContaining('attic/bat.ts stands in no room'),
    ]);
  });

  it('is needless where an arrow, a door or an exception is used by nobody', () => {
    const rooms = {
      ...house.rooms,
      street: { holds: ['street'], imports: ['shop', 'cellar'], doors: ['bench.ts'] },
    };
    expect(brokenBy({}, { rooms, exceptions: ['shop/a.ts -> shop/b.ts'] })).toEqual([
      expect.stringContaining('No file of "street" imports "cellar"'),
      expect.stringContaining('No other room imports bench.ts of "street"'),
      expect.stringContaining('The exception "shop/a.ts -> shop/b.ts" is not needed'),
    ]);
  });

  it('may be broken by an exception, for as long as it is one', () => {
    const exceptions = ['cellar/barrel.ts -> shop/counter.ts'];
    const text = "import '../shop/counter.ts';";
    expect(brokenBy({ 'cellar/barrel.ts': text }, { ...house, exceptions })).toEqual([]);
  });
});

describe('a circle', () => {
  it('of files is found, be it of types alone, and told with its lines', () => {
    const circle = {
      'cellar/hen.ts': "\nimport type { Egg } from './egg.ts';",
      'cellar/egg.ts': "import type { Hen } from './hen.ts';",
      'cellar/cook.ts': "import { Egg } from './egg.ts';",
    };
    expect(brokenBy(circle)).toEqual([
      expect.stringContaining('cellar/hen.ts:2 -> cellar/egg.ts:1 -> cellar/hen.ts'),
    ]);
  });

  it('of rooms or parts is found in the rules', () => {
    const rooms = {
      ...house.rooms,
      cellar: { holds: ['cellar'], imports: ['shop'], doors: 'every' as const },
    };
    const stairs = { 'cellar/stairs.ts': "import '../shop/counter.ts';" };
    expect(brokenBy(stairs, { ...house, rooms })).toEqual([
      expect.stringContaining('The rules go in a circle: cellar -> shop -> cellar'),
    ]);
  });
});

describe('the picture', () => {
  it('shows the arrows that do not follow from others', () => {
    const rooms = {
      ...house.rooms,
      street: { holds: ['street'], imports: ['shop', 'cellar'], doors: [] },
    };
    expect(drawRooms({ ...house, rooms }).split('\n')).toEqual([
      'flowchart TD',
      '  cellar["cellar"]',
      '  shop["shop"]',
      '  street["street"]',
      '  shop --> cellar',
      '  street --> shop',
    ]);
  });

  it('has a place in a document, and an error says where there is none', () => {
    expect(() => withPicture('# House', 'flowchart TD')).toThrow('no place for the picture');
  });
});
