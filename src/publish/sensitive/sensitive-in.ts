import type { ReadEntry, ReadReview, ValidContent } from '../../content/content.ts';
import { profilePath, SITE_FILE, THEMES_FILE } from '../../content/folders.ts';
import type { PublishedContent, PublishedItem } from '../../content/published.ts';
import type { BodyBlock } from '../../content/render-body.ts';
import { type Place, placeIn } from '../../content/source-file.ts';
import { message } from '../../i18n/messages.ts';
import { reviewOf } from '../../model/ids.ts';
import { fieldsOf } from '../../model/meaning.ts';
import type { ReviewData } from '../../model/review.ts';
import { nameFinder } from '../../sensitive/listed-names.ts';
import {
  type PersonalDatum,
  type PersonalKind,
  personalDataIn,
} from '../../sensitive/personal-data.ts';
import { secrecyMarkIn, type Standing } from '../../sensitive/secrecy-marks.ts';
import { linesAround } from './lines-around.ts';
import { placesInBody, placesInFields, schemaOf, shapeOf } from './places.ts';
import { OPEN } from '../../text/zh/secrecy.ts';

/** A secrecy mark or personal data that the readers of a build see. */
export interface Sensitive {
  kind: 'secrecy-mark' | PersonalKind;
  /** As it is written. */
  text: string;
  /** The review whose decision it needs; that of any review will do for what belongs to none. */
  review?: string;
  /** The review or entry in which it stands, if it does in one. */
  at?: string;
  /** Path of its file below the content folder. */
  file: string;
  place: Place;
}

/** All that is sensitive in published content, in the order of the content, with its places in the files. */
export function sensitiveIn(content: ValidContent, published: PublishedContent): Sensitive[] {
  const finder = content.names.length > 0 ? nameFinder(content.names) : undefined;
  const dataIn = (text: string): PersonalDatum[] => personalDataIn(text, finder);
  const items = new Map<string, ReadReview | ReadEntry>(
    [...content.reviews, ...content.entries].map((item) => [item.id, item]),
  );
  const shown = [...published.reviews, ...Object.values(published.entries).flat()];
  const inItems = shown.flatMap((each) => {
    const item = items.get(each.id);
    return item ? sensitiveInItem(item, each, dataIn) : [];
  });
  const inPages = content.pages.flatMap(({ file }) => {
    const text = String(file.value);
    return dataIn(text).map(({ kind, text: words, start }): Sensitive => ({
      ...{ kind, text: words, file: file.path, place: placeIn(text, start) },
    }));
  });
  const settings = [
    [SITE_FILE, [published.site.name, published.site.organisation]],
    [profilePath(published.profile.id), textsIn(published.profile.terms)],
    [THEMES_FILE, published.themes.flatMap(({ title, description = '' }) => [title, description])],
  ] as const;
  const inSettings = settings.flatMap(([file, texts]) =>
    texts
      .flatMap(dataIn)
      .map(({ kind, text }): Sensitive => ({ kind, text, file, place: { line: 1, column: 1 } })),
  );
  return [...inItems, ...inPages, ...inSettings];
}

type Published = PublishedItem<object>;

function sensitiveInItem(
  item: ReadReview | ReadEntry,
  { data, body }: Published,
  dataIn: (text: string) => PersonalDatum[],
): Sensitive[] {
  const found: Sensitive[] = [];
  const seen = new Map<string, Place[]>();
  const add = (kind: Sensitive['kind'], text: string, shape: string): void => {
    // The first in the published content is the first in the file, and so on.
    const key = `${kind} ${shape} ${text}`;
    const places =
      seen.get(key) ??
      (shape === BODY ? placesInBody(item, text) : placesInFields(item, shape, text));
    seen.set(key, places);
    const place = places.shift() ?? item.yaml.place([shape.split('.')[0] ?? '']);
    const { id, file } = item;
    const review = item.kind === 'review' ? id : reviewOf(id);
    found.push({ kind, text, review, at: id, file: file.path, place });
  };
  for (const { value, meaning, path } of fieldsOf(schemaOf(item), data)) {
    if (typeof value !== 'string' || meaning?.is === 'link' || meaning?.is === 'remark') continue;
    for (const { kind, text } of dataIn(value)) add(kind, text, shapeOf(path));
  }
  for (const text of body.flatMap(textsOf)) {
    for (const datum of dataIn(text)) add(datum.kind, datum.text, BODY);
  }
  const redacted = message(item.file.locale, 'redacted');
  const mark = (line: string, standing: Standing, shape: string): void => {
    // What the gate puts in the place of redacted words says that they are not public, and is none.
    const text = secrecyMarkIn(line.replaceAll(redacted, ''), standing);
    if (text !== undefined) add('secrecy-mark', text, shape);
  };
  const bodyStanding = item.kind === 'review' ? 'around' : 'within';
  for (const line of body.flatMap(({ text }) => text.split('\n'))) mark(line, bodyStanding, BODY);
  if (isReview(item, data)) {
    const secrecy = data.official?.secrecy;
    // The field is there for nothing else: whatever it says is a mark, unless it says that there is none.
    if (secrecy !== undefined && !OPEN.test(secrecy))
      add('secrecy-mark', secrecy, 'official.secrecy');
    for (const { line, standing, shape } of linesAround(data)) mark(line, standing, shape);
  }
  return found;
}

const isReview = (item: ReadReview | ReadEntry, data: object): data is ReviewData =>
  item.kind === 'review' && 'outline' in data;

/** The texts at any depth of a group of fields. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** Stands for the body among the shapes of fields. */
const BODY = '';

/** The text of a block, and the words in the attributes of its links and pictures. */
function textsOf({ text, html }: BodyBlock): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src|title|alt)="([^"]*)"/gu)];
  return [text, ...attributes.map(([, words = '']) => words)];
}
