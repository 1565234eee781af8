import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../content/document.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { documentOf, imported, outlineOf } from '../testing/imported.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'import');
/** Set to write what the importer makes of each document; read the difference before it is kept. */
const UPDATE = process.env['UPDATE'] === '1';

/** JSON with a line for each node of the outline. */
function lines(outline: ReturnType<typeof outlineOf>): string {
  const { nodes, ...rest } = outline;
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const list = nodes.map((node) => `    ${JSON.stringify(node)}`).join(',\n');
  return `${head},\n  "nodes": [\n${list}\n  ]\n}\n`;
}

describe('the importer', () => {
  it.each(readdirSync(FOLDER))('reads the outline of %s as expected', (name) => {
    const text = readFileSync(join(FOLDER, name, 'input.txt'), 'utf8');
    const result = imported(documentOf(text));
    const outline = outlineOf(result);
    const expectedFile = join(FOLDER, name, 'expected.json');
    if (UPDATE) writeFileSync(expectedFile, lines(outline));
    const expected: unknown = JSON.parse(readFileSync(expectedFile, 'utf8'));
    expect(JSON.parse(lines(outline))).toEqual(expected);
    expect(withoutWhiteSpace(textOf(result.review, result.entries))).toBe(withoutWhiteSpace(text));
  });
});
