import type { ValidContent } from '../content/content.ts';
import type { Trace } from '../metadata/trace.ts';
import { privateTraces } from '../publish/attachments.ts';
import { publish } from '../publish/audience.ts';
import type { Sensitive } from '../publish/sensitive/sensitive-in.ts';
import { sensitiveInFiles } from '../publish/sensitive/sensitive-in-files.ts';

/** What was found in the files of entries that the public sees. */
export interface FileFindings {
  /** What they tell that they do not show, by their path below the folder of attachments. */
  traces: ReadonlyMap<string, readonly Trace[]>;
  /** The secrecy marks and personal data in their texts. */
  sensitive: readonly Sensitive[];
}

/**
 * Looks into the files that the public sees of a content.
 * @param folder the content folder
 */
export async function findInFiles(folder: string, content: ValidContent): Promise<FileFindings> {
  const published = publish(content);
  return {
    traces: await privateTraces(folder, published),
    sensitive: await sensitiveInFiles(folder, content, published),
  };
}
