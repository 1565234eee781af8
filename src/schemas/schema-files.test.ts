import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { outdatedFiles, schemaFiles, writeFiles } from './schema-files.ts';

const folder = temporaryFolder();
const files = await schemaFiles('schemas');

describe('the folder of schemas', () => {
  it('is up to date', async () => {
    const outdated = await outdatedFiles('schemas', files);
    expect(outdated, 'out of date with src/model: run npm run schemas').toEqual([]);
  });
});

describe('an outdated folder', () => {
  it('is told from one that is up to date', async () => {
    expect(await outdatedFiles(folder.path, files)).toEqual([...files.keys()].sort());
    await writeFiles(folder.path, files);
    expect(await outdatedFiles(folder.path, files)).toEqual([]);
  });

  it('has files that say something else, or that should not be there', async () => {
    await writeFiles(folder.path, files);
    folder.write('site.schema.json', '{}\n');
    folder.write('extra.schema.json', '{}\n');
    expect(await outdatedFiles(folder.path, files)).toEqual([
      'extra.schema.json',
      'site.schema.json',
    ]);
  });
});
