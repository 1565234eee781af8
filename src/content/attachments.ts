import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { MessageId } from '../i18n/messages.ts';
import type { Attachment } from '../model/attachment.ts';
import { attachmentPath } from '../model/attached-file.ts';
import { caseless, nameTrouble } from '../model/names.ts';
import { isActive } from '../model/file-type.ts';
import { reviewOf } from '../model/ids.ts';
import { nearest } from '../text/likeness/nearest.ts';
import type { Content, ReadEntry, StoredFiles } from './content.ts';
import { ATTACHMENTS_FOLDER } from './folders.ts';

/** The most bytes of one attachment: hosts of static sites refuse files not much larger. */
export const ATTACHMENT_LIMIT = 50 * 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/** Looks what there is in the folder of attachments. Nothing is followed out of it. */
export async function storedFiles(content: string): Promise<StoredFiles> {
  const sizes = new Map<string, number>();
  const others = new Map<string, 'attachment-link' | 'attachment-special'>();
  const root = join(content, ATTACHMENTS_FOLDER);
  const top = await lstat(root).catch(() => undefined);
  if (top?.isSymbolicLink()) others.set('', 'attachment-link');
  if (!top?.isDirectory()) return { sizes, others };
  for (const item of await readdir(root, { recursive: true, withFileTypes: true })) {
    const file = join(item.parentPath, item.name);
    const path = relative(root, file).replaceAll(sep, '/');
    if (item.isFile()) sizes.set(path, (await lstat(file)).size);
    else if (item.isSymbolicLink()) others.set(path, 'attachment-link');
    else if (!item.isDirectory()) others.set(path, 'attachment-special');
  }
  return { sizes, others };
}

/** Records the attachments that are not there, that no site can hold, or that would act on it. */
export function checkAttachments({ entries, attachments }: Content): void {
  const spellings = Map.groupBy(attachments.sizes.keys(), caseless);
  for (const entry of entries) {
    entry.data.attachments.forEach((attachment, index) => {
      const tell = (id: MessageId, details = {}): void => {
        const place = entry.yaml.place(['attachments', index, 'file']);
        entry.file.error(id, place, { file: attachment.file, ...details });
      };
      checkFile(attachment, entry, attachments, spellings, tell);
    });
  }
}

function checkFile(
  { file }: Attachment,
  { id, file: source }: ReadEntry,
  { sizes, others }: StoredFiles,
  spellings: ReadonlyMap<string, readonly string[]>,
  tell: (id: MessageId, details?: Record<string, string | number>) => void,
): void {
  const path = attachmentPath(id, file);
  const steps = path.split('/');
  const other = ['', ...steps.map((_, index) => steps.slice(0, index + 1).join('/'))]
    .map((above) => others.get(above))
    .find((why) => why !== undefined);
  const size = sizes.get(path);
  const alike = spellings.get(caseless(path)) ?? [];
  const folder = `${ATTACHMENTS_FOLDER}/${reviewOf(id)}/`;
  const inFolder = (stored: string): string => stored.slice(stored.indexOf('/') + 1);
  if (isActive(path)) tell('attachment-active');
  else if (steps.some((step) => nameTrouble(step) !== undefined)) tell('attachment-name');
  else if (other !== undefined) tell(other);
  else if (size === undefined && alike[0] !== undefined) {
    tell('attachment-spelling', { name: inFolder(alike[0]) });
  } else if (size === undefined) {
    const known = [...sizes.keys()].filter((each) => reviewOf(each) === reviewOf(id)).map(inFolder);
    tell('attachment-missing', { folder, suggestion: source.suggest(nearest(file, known)) });
  } else if (alike.length > 1) {
    tell('attachment-clash', { name: alike.filter((each) => each !== path).join(', ') });
  } else if (size > ATTACHMENT_LIMIT) {
    tell('attachment-over-limit', {
      size: Math.ceil(size / MEBIBYTE),
      limit: ATTACHMENT_LIMIT / MEBIBYTE,
    });
  }
}
