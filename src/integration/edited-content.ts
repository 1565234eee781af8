import { type ContentSource, contentSource } from '../content/content-source.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { textReport } from '../check/reports/text.ts';
import { contentDiagnostics } from '../check/run-checks.ts';
import { message, systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { withFiles } from '../publish/attachments.ts';
import { publish } from '../publish/audience.ts';

/** Why content that is being edited is not shown. */
export interface ContentFault {
  /** The content folder, absolute. */
  folder: string;
  /** The errors, which may be none where it is refused as a whole. */
  errors: readonly Diagnostic[];
  /** What is said of all, in the language of the site. */
  sentence: string;
}

/** Content that is being edited, as its readers may see it. */
export interface EditedContent {
  source: ContentSource;
  /** Listens for changes: of what is wrong, or that nothing is; Astro loads open pages again by itself where it was in collections. */
  onState(listen: (fault: ContentFault | undefined, inCollections: boolean) => void): void;
}

/**
 * The content of a folder for whoever edits it. What is wrong is told on the terminal, and to whoever shows it in the
 * browser; what was shown before stays.
 * @param folder the content folder, absolute
 * @param audience for whom; the site's widest when absent
 */
export function editedContent(folder: string, audience: string | undefined): EditedContent {
  let locale = systemLocale();
  let errors: Diagnostic[] = [];
  const note = (text: string): void => void process.stderr.write(`${text}\n`);
  const source = contentSource(folder, async () => {
    const read = await readContent(folder);
    locale = read.site?.locale ?? systemLocale();
    errors = contentDiagnostics(read).filter(({ level }) => level === 'error');
    if (errors.length > 0) note(textReport(errors, locale));
    const content = requireValid(read, folder);
    return withFiles(folder, content, publish(content, audience), audience);
  });
  source.onChange((change) => {
    if (change.isShown) return;
    const { error } = change;
    note(error instanceof UserError ? error.text(locale) : stackOf(error));
    note(message(locale, 'content-kept'));
  });
  return {
    source,
    onState(listen) {
      source.onChange((change) => {
        if (change.isShown) {
          listen(undefined, change.inCollections);
          return;
        }
        const { error } = change;
        const sentence = error instanceof UserError ? error.text(locale) : String(error);
        listen({ folder, errors, sentence }, false);
      });
    },
  };
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
