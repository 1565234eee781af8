import fc from 'fast-check';
import { isRefusal } from '../../src/import/outline/genre.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { loadProfile } from '../../src/profiles/load.ts';
import { randomDocument } from '../../corpora/random-documents.ts';
import type { Work } from '../entry.ts';

const profile = await loadProfile('self-review');

export const work: Work = ({ entries }) => {
  let accepted = 0;
  fc.assert(
    fc.property(randomDocument, (document) => {
      try {
        // It throws when the import would lose a character.
        planImport(document, { review: '2024', year: 2024, profile, locale: 'zh-CN' });
        accepted += 1;
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }),
    { numRuns: entries },
  );
  return Promise.resolve({ accepted });
};
