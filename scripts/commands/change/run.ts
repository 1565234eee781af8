import { basename } from 'node:path';
import { applyOperations } from '../../../src/content/change/apply.ts';
import {
  changesBetween,
  readOperations,
  readState,
  writeState,
} from '../../../src/content/change/folder.ts';
import { requireContent } from '../../../src/content/change/require-content.ts';
import { changeLines, outlineLines } from '../../../src/content/change/tell.ts';
import { readContent } from '../../../src/content/read.ts';
import { interruptible } from '../../../src/content/write/interrupt.ts';
import { message } from '../../../src/i18n/messages.ts';
import { UsageError, type Run } from '../../command.ts';
import type { command } from './command.ts';
import { putRight } from '../../put-right.ts';
import { tellKept } from '../../tell-kept.ts';
import { selectReviews } from '../select-reviews.ts';

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const { locale, print } = console;
  const { content: folder, outline } = values;
  const isTrial = values['dry-run'] || outline !== undefined;
  const [file, ...others] = positionals;
  if ((file === undefined) === (outline === undefined) || others.length > 0) {
    throw new UsageError(message(locale, 'change-names-one'));
  }
  if (!isTrial) await putRight(folder, console);
  const content = await readContent(folder);
  const before = await readState(folder, content);
  if (file === undefined || outline !== undefined) {
    const ids = content.reviews.map(({ id }) => id);
    const [id = ''] = selectReviews(ids, [outline ?? ''], console);
    const lines = outlineLines(before, id);
    if (values.json) print(JSON.stringify(lines, null, 2));
    else
      lines.forEach(({ at, says }) => {
        print(`${at}  ${says}`);
      });
    return undefined;
  }
  const { operations, sources } = await readOperations(file);
  const { state: after, applied } = applyOperations(before, operations, sources);
  requireContent(content, after);
  const files = changesBetween(before, after).length;
  const written = isTrial
    ? undefined
    : await interruptible((signal) =>
        writeState(folder, before, after, basename(file), { signal }),
      );
  if (values.json) {
    print(JSON.stringify(applied, null, 2));
  } else {
    applied.flatMap((each, index) => changeLines(each, index + 1, locale)).forEach(print);
    const id = files === 0 ? 'change-nothing' : isTrial ? 'change-tried' : 'change-done';
    print(message(locale, id, { count: operations.length, files }));
  }
  if (written) tellKept(written.isKept, folder, console);
  return undefined;
};
