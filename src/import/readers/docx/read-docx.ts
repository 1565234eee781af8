import { UserError } from '../../../i18n/user-error.ts';
import { layOut, type SourceDocument } from '../../source-document.ts';
import type { Archive } from '../../../formats/archive.ts';
import { Tally } from '../tally.ts';
import { readXmlTree, type XmlPart, type XmlTree } from '../../../formats/xml.ts';
import { BodyReader } from './body.ts';
import { marginLines } from './margins.ts';
import { WORD_NAMESPACES } from './namespaces.ts';
import { Lists } from './numbering.ts';
import { Styles } from './styles.ts';

/**
 * Reads a document of Word (.docx): its paragraphs as they are printed, with the numbers that Word makes.
 * @throws UserError when the archive holds no such document, or is damaged, protected or too large
 */
export function readDocx(name: string, archive: Archive): SourceDocument {
  const main = partsOf(archive, name, '').get('officeDocument')?.[0] ?? 'word/document.xml';
  const document = partAt(archive, name, main);
  const types = partsOf(archive, name, main);
  const treeOf = (type: string) => {
    const path = types.get(type)?.[0];
    const part = path === undefined ? undefined : partAt(archive, name, path);
    return part && readXmlTree(part, WORD_NAMESPACES);
  };
  if (!document) throw new UserError('file-not-document', { file: name });
  const styles = new Styles(treeOf('styles'));
  const lists = new Lists(treeOf('numbering'), styles);
  const notes = new Map<string, string[]>();
  const tally = new Tally();
  for (const path of [...(types.get('footnotes') ?? []), ...(types.get('endnotes') ?? [])]) {
    const part = partAt(archive, name, path);
    if (part) new BodyReader({ styles, lists, notes }, tally).read(part);
  }
  const body = new BodyReader({ styles, lists, notes }, tally);
  const lines = body.read(document);
  if (!body.isDocument) throw new UserError('file-not-document', { file: name });
  const margins = [...(types.get('header') ?? []), ...(types.get('footer') ?? [])].flatMap(
    (path) => {
      const part = partAt(archive, name, path);
      return part ? marginLines(part) : [];
    },
  );
  tally.beside(margins);
  const read = { ...layOut(lines), margins, leftOut: tally.leftOut() };
  return { name, format: 'docx', ...read, warnings: tally.warnings() };
}

function partAt(archive: Archive, file: string, path: string): XmlPart | undefined {
  const bytes = archive.read(path);
  return bytes && { file, part: path, bytes };
}

/** The parts to which a part (the archive itself: '') refers, by the last word of the relation's type. */
function partsOf(archive: Archive, file: string, path: string): Map<string, string[]> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations = partAt(archive, file, `${folder}_rels/${path.slice(slash)}.rels`);
  const parts = new Map<string, string[]>();
  const root: XmlTree | undefined = relations && readXmlTree(relations, WORD_NAMESPACES);
  for (const relation of root?.all('rel:Relationship') ?? []) {
    if (relation.attribute('TargetMode') === 'External') continue;
    const type = relation.attribute('Type')?.split('/').at(-1) ?? '';
    const target = relation.attribute('Target') ?? '';
    const paths = parts.get(type) ?? [];
    paths.push(resolvePart(folder, target));
    parts.set(type, paths);
  }
  return parts;
}

/** The path of a part inside the archive: relative to the one that refers to it, or from the top. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
