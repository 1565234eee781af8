import { wordsOf } from '../../i18n/languages.ts';
import { message } from '../../i18n/messages.ts';
import { UserError } from '../../i18n/user-error.ts';
import type { Locale } from '../../model/site.ts';
import { clashLines } from './clash-lines.ts';
import type { Clash } from './merge-values.ts';

/** A file in which somebody else has changed the same. */
export interface ClashingFile {
  path: string;
  clashes: Clash[];
}

/** The same was changed by somebody else meanwhile: nothing is written, and both are shown. */
export class ChangedMeanwhile extends UserError {
  readonly files: readonly ClashingFile[];

  constructor(files: readonly ClashingFile[]) {
    super('changed-meanwhile', { files: files.map(({ path }) => path).join('、') });
    this.files = files;
  }

  override text(locale: Locale): string {
    const lines = this.files.flatMap(({ path, clashes }) => [
      `  ${path}`,
      ...clashLines(clashes, wordsOf(locale).import).map((line) => `      ${line}`),
    ]);
    return [message(locale, this.id, this.details), ...lines].join('\n');
  }
}
