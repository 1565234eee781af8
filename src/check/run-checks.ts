import { type Content, isValid, type ReadEntry, type ReadReview } from '../content/content.ts';
import { graphOf } from '../content/graph-of.ts';
import { isMessageId, message, type MessageId } from '../i18n/messages.ts';
import { quantityText } from '../i18n/quantity-text.ts';
import type { Locale } from '../model/site.ts';
import { unwithheld } from '../publish/audience.ts';
import { sensitivityOf } from '../publish/sensitive/sensitivity.ts';
import { type Diagnostic, inOrder } from './diagnostic.ts';
import { type FileFindings, NOTHING_FOUND } from './file-findings.ts';
import type { Detail, Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/**
 * Everything that is wrong or doubtful in a content folder. The review checks run once the content has
 * no errors, for they look at links; they see what every audience sees.
 * @param inFiles what was found in the files beside the reports
 */
export function runChecks(
  content: Content,
  { traces, sensitive, leftOut }: FileFindings = NOTHING_FOUND,
): Diagnostic[] {
  const own = contentDiagnostics(content);
  if (!isValid(content)) return own;
  const { site, profile } = content;
  const everything = unwithheld(content);
  const graph = graphOf(everything);
  const sensitivity = sensitivityOf(content, everything, sensitive);
  const items = new Map<string, ReadReview | ReadEntry>(
    [...content.reviews, ...content.entries].map((item) => [item.id, item]),
  );
  const findings = RULES.flatMap((rule) => {
    const level = profile.severities[rule.id] ?? rule.severity ?? 'warning';
    if (level === 'off') return [];
    return rule.check(graph, { content, traces, sensitivity, leftOut }).flatMap((finding) => {
      const item = finding.at === undefined ? undefined : items.get(finding.at);
      const file = finding.file ?? item?.file.path;
      return file === undefined
        ? []
        : [diagnosticOf(rule, level, finding, { file, item, locale: site.locale })];
    });
  });
  return inOrder([...own, ...findings]);
}

/** What keeps the content from being a site, and what is hardly meant in its files. */
export function contentDiagnostics({ invalid, doubtful }: Content): Diagnostic[] {
  return inOrder(
    [...new Set([...invalid, ...doubtful])].flatMap((file) =>
      file.messages.map(({ ruleId, reason, line, column, fatal }): Diagnostic => ({
        rule: ruleId ?? '',
        level: fatal === true ? 'error' : fatal === false ? 'warning' : 'note',
        message: reason,
        file: file.path,
        line: line ?? 1,
        column: column ?? 1,
      })),
    ),
  );
}

/** What a finding is about: a file, which mostly is that of a review or entry. */
interface Where {
  file: string;
  item: ReadReview | ReadEntry | undefined;
  locale: Locale;
}

function diagnosticOf(
  rule: Rule,
  level: Diagnostic['level'],
  { path, place, message: sentence, withholds, details }: Finding,
  { file, item, locale }: Where,
): Diagnostic {
  const words = Object.entries(details).map(
    ([name, value]) => [name, detailText(value, locale)] as const,
  );
  const suppressed = item?.data.ignore.find((each) => each.rule === rule.id)?.reason;
  return {
    rule: rule.id,
    level,
    message: message(locale, sentence ?? sentenceOf(rule), Object.fromEntries(words)),
    file,
    ...(place ?? (path && item?.yaml.place(path)) ?? { line: 1, column: 1 }),
    ...(withholds === true ? { withholds } : {}),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

function detailText(detail: Detail, locale: Locale): string | number {
  if (typeof detail !== 'object') return detail;
  return 'word' in detail ? message(locale, detail.word) : quantityText(locale, detail);
}

/** The sentence of a rule that has only one bears the rule's name. */
function sentenceOf({ id }: Rule): MessageId {
  if (!isMessageId(id)) throw new TypeError(`The rule ${id} has to name its sentence.`);
  return id;
}
