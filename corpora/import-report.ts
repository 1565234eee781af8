import { isRefusal } from '../src/import/outline/genre.ts';
import { planImport } from '../src/import/plan-import.ts';
import type { ImportReport } from '../src/model/import-report.ts';
import type { SourceDocument } from '../src/import/source-document.ts';
import { loadProfile } from '../src/profiles/load.ts';

/**
 * What an import understands of a document; undefined when it is refused as no such report.
 * @throws UserError when the import is refused for any other reason: not lossless among them
 */
export async function reportFor(
  document: SourceDocument,
  profile: string,
  year: number,
): Promise<ImportReport | undefined> {
  const context = {
    review: String(year),
    year,
    profile: await loadProfile(profile),
    locale: 'zh-CN' as const,
  };
  try {
    return planImport(document, context).report;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
