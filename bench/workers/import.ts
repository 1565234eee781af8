import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../src/i18n/user-error.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { loadProfile } from '../../src/profiles/load.ts';
import type { Work } from '../entry.ts';

const profile = await loadProfile('self-review');

/** Plans the import of the one file of a folder; a refusal is an answer too. */
export const work: Work = async ({ content, entries }) => {
  if (entries === 0) return {};
  const [file = ''] = await readdir(content);
  try {
    const document = await readDocument(join(content, file));
    planImport(document, { review: '2024', year: 2024, profile, locale: 'zh-CN' });
    return { answer: 'imported' };
  } catch (error) {
    if (error instanceof UserError) return { answer: (error as UserError).id };
    // The other files are measured all the same.
    return { answer: `CRASH (${error instanceof Error ? error.name : String(error)})` };
  }
};
