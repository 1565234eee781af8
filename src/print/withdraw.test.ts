import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { digestOf, NO_DIGEST, stamp } from './stamp.ts';
import { withdraw } from './withdraw.ts';

const folder = temporaryFolder();

/** As it was printed. */
const PRINTED = stamp(
  Buffer.from(`%PDF-1.7\n/ID [ <${digestOf('page')}> <${NO_DIGEST}> ]\n%%EOF`, 'latin1'),
);

const withdrawn = (recorded: string[], published: string[], known: string[]) =>
  withdraw(folder.path, recorded, published, known, (name) => {
    rmSync(join(folder.path, name));
    return Promise.resolve();
  });

describe('what was printed of a review that is withheld now, or gone', () => {
  it('is deleted, with its ledger, and nothing else is', async () => {
    const names = ['2022.ledger.pdf', '2022.pdf', '2023.pdf', '2024.pdf'];
    for (const name of [...names, 'copy.pdf']) folder.write(name, PRINTED);
    expect(await withdrawn(names, ['2024'], ['2023', '2024'])).toEqual({
      deleted: ['2022.ledger.pdf', '2022.pdf', '2023.pdf'],
      kept: [],
    });
    expect(readdirSync(folder.path)).toEqual(['2024.pdf', 'copy.pdf']);
  });

  it('is deleted from a folder of an earlier version, which does not say what is in it', async () => {
    for (const name of ['2023.pdf', 'copy.pdf']) folder.write(name, PRINTED);
    expect((await withdrawn([], [], ['2023'])).deleted).toEqual(['2023.pdf']);
    expect(readdirSync(folder.path)).toEqual(['copy.pdf']);
  });

  it('is told of, and kept, when somebody has changed it', async () => {
    folder.write('2023.pdf', Buffer.concat([PRINTED, Buffer.from('signed')]));
    folder.write('2022.pdf', 'of another program');
    expect(await withdrawn(['2023.pdf'], [], ['2022', '2023'])).toEqual({
      deleted: [],
      kept: ['2023.pdf'],
    });
  });
});
