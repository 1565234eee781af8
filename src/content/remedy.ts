import { interfaceOf } from '../i18n/interface.ts';
import { isCalendarDate } from '../model/dates.ts';
import { meaningOf } from '../model/meaning.ts';
import type { Locale } from '../model/site.ts';
import { dateIn, dateOfLine, dueDate } from '../text/dates.ts';
import { numberIn } from '../text/number-in.ts';
import { isDay, isListOfTexts } from './fields.ts';
import { meantId } from './meant-id.ts';
import type { Violation } from './violation.ts';
import { LIST_MARKS, listOf } from './written-list.ts';

/** What to write in the place of a wrong value, in a sentence: exactly, where it is plain what is meant. */
export function remedyFor(violation: Violation): string {
  const { file, issue, schemas, value, written = '' } = violation;
  if (schemas.some(isDay)) return dayRemedy(violation);
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'number' || expected === 'int') return numberRemedy(violation);
  if (issue.message === 'entry-id-format' && LIST_MARKS.test(written)) {
    return file.words('write-lines');
  }
  const right = rightValue(violation, written, value);
  return right === undefined
    ? file.words('correct-it')
    : file.words('write-instead', { written: right });
}

/** What is meant by a value, as it has to be written. */
function rightValue(
  { file, vocabulary, issue, schemas, allowed }: Violation,
  written: string,
  value: unknown,
): string | undefined {
  if (allowed.length > 0) return quoted(vocabulary.value(written, allowed));
  if (issue.message === 'entry-id-format') return meantId(written, file.path);
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'boolean') return vocabulary.value(written, ['true', 'false']);
  if (issue.expected === 'array') {
    return written !== '' && schemas.some(isListOfTexts) ? listOf(written) : undefined;
  }
  if (issue.expected !== 'string') return undefined;
  if (Array.isArray(value)) return textOf(value, schemas, file.locale);
  return written === '' ? undefined : JSON.stringify(written);
}

/** The value as YAML has to have it, where `>` begins something else. */
const quoted = (value: string | undefined): string | undefined =>
  value?.startsWith('>') === true ? `"${value}"` : value;

/** Several values where one text is wanted: the words one after the other, or the only id. */
function textOf(
  values: unknown[],
  schemas: Violation['schemas'],
  locale: Locale,
): string | undefined {
  if (!values.every((each) => typeof each === 'string')) return undefined;
  const isWords = schemas.some((schema) => meaningOf(schema)?.is === 'words');
  return isWords || values.length === 1 ? interfaceOf(locale).list(values) : undefined;
}

function numberRemedy({ file, issue, value, written = '' }: Violation): string {
  const found = numberIn(written);
  if (!found || typeof value !== 'string') return file.words('correct-it');
  const details = { written: found.number, unit: found.unit };
  if (found.number === written.trim()) return file.words('write-bare', details);
  const hasUnit = issue.path.at(-1) === 'value' && found.unit !== '';
  return file.words(hasUnit ? 'write-with-unit' : 'write-instead', details);
}

/** A day in figures alone. */
const FIGURES = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;

function dayRemedy({ file, written = '' }: Violation): string {
  const text = written.normalize('NFKC').trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text) && !isCalendarDate(text)) return file.words('no-such-day');
  const named = dateOfLine(text) ?? text.replace(FIGURES, '$<year>-$<month>-$<day>');
  const day = isCalendarDate(named) ? named : dateIn(text);
  if (day !== undefined) return file.words('write-instead', { written: day });
  const last = dueDate(text);
  return last === undefined ? file.words('date-form') : file.words('last-day', { written: last });
}
