import type { ValidContent } from '../content/content.ts';
import { readImportRecord } from '../content/import-record.ts';
import type { Trace } from '../metadata/trace.ts';
import type { LeftOut } from '../model/left-out.ts';
import { privateTraces } from '../publish/attachments.ts';
import { publish } from '../publish/audience.ts';
import type { Sensitive } from '../publish/sensitive/sensitive-in.ts';
import { sensitiveInFiles } from '../publish/sensitive/sensitive-in-files.ts';

/** What was found in the files beside the reports: those of entries that the public sees, and the records of imports. */
export interface FileFindings {
  /** What they tell that they do not show, by their path below the folder of attachments. */
  traces: ReadonlyMap<string, readonly Trace[]>;
  /** The secrecy marks and personal data in their texts. */
  sensitive: readonly Sensitive[];
  /** What imports could not take as it was, by the review's id. */
  leftOut: ReadonlyMap<string, readonly LeftOut[]>;
}

export const NOTHING_FOUND: FileFindings = {
  traces: new Map(),
  sensitive: [],
  leftOut: new Map(),
};

/**
 * Looks into the files that the public sees of a content, and into the records of its imports.
 * @param folder the content folder
 */
export async function findInFiles(folder: string, content: ValidContent): Promise<FileFindings> {
  const published = publish(content);
  return {
    traces: await privateTraces(folder, published),
    sensitive: await sensitiveInFiles(folder, content, published),
    leftOut: await leftOutOf(folder, content),
  };
}

async function leftOutOf(
  folder: string,
  { reviews }: ValidContent,
): Promise<FileFindings['leftOut']> {
  const found = new Map<string, readonly LeftOut[]>();
  for (const { id } of reviews) {
    found.set(id, (await readImportRecord(folder, id))?.leftOut ?? []);
  }
  return found;
}
