import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument } from '../../source-document.ts';
import type { Archive } from '../../../formats/archive.ts';
import { Tally } from '../tally.ts';
import { readXml } from '../../../formats/xml.ts';
import { OdtBodyReader } from './body.ts';
import { OdtMargins } from './margins.ts';
import { ODT_NAMESPACES } from './namespaces.ts';
import { OdtStyles } from './styles.ts';

/** A password encrypts all parts but the list of them, which says so. */
const ENCRYPTED = 'encryption-data';

/**
 * Reads an OpenDocument text (.odt): its paragraphs as they are printed, with the numbers of its lists.
 * @throws UserError when the archive holds no such text, or is damaged, protected or too large
 */
export function readOdt(name: string, archive: Archive): SourceDocument {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes(ENCRYPTED)) {
    throw new UserError('file-encrypted', { file: name });
  }
  const content = archive.read('content.xml');
  if (!content) throw new UserError('file-not-document', { file: name });
  const styles = new OdtStyles();
  const margins = new OdtMargins();
  const common = archive.read('styles.xml');
  if (common) {
    readXml({ file: name, part: 'styles.xml', bytes: common }, ODT_NAMESPACES, {
      open(element) {
        styles.open(element);
        margins.open(element);
      },
      close(closed) {
        styles.close(closed);
        margins.close(closed);
      },
      text(text) {
        margins.text(text);
      },
    });
  }
  const tally = new Tally();
  const body = new OdtBodyReader(styles, tally);
  readXml({ file: name, part: 'content.xml', bytes: content }, ODT_NAMESPACES, body);
  if (!body.isText) throw new UserError('file-not-document', { file: name });
  for (const format of styles.unknownFormats) tally.unknownFormats.add(format);
  const lines = body.story.paragraphs();
  const { lines: beside } = margins;
  tally.beside(beside);
  const read = { ...layOut(lines), margins: beside, leftOut: tally.leftOut() };
  return { name, format: 'odt', ...read, warnings: tally.warnings() };
}
