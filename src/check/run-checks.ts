import { type Content, isValid, type ReadEntry, type ReadReview } from '../content/content.ts';
import { graphOf } from '../content/graph-of.ts';
import { isMessageId, message, type MessageId } from '../i18n/messages.ts';
import { quantityText } from '../i18n/quantity-text.ts';
import type { Locale } from '../model/site.ts';
import { unwithheld } from '../publish/audience.ts';
import { type Diagnostic, inOrder } from './diagnostic.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/**
 * Everything that is wrong or doubtful in a content folder. The review checks run once the content has
 * no errors, for they look at links; they see what every audience sees.
 */
export function runChecks(content: Content): Diagnostic[] {
  const errors = contentErrors(content);
  if (errors.length > 0 || !isValid(content)) return errors;
  const { site, profile } = content;
  const graph = graphOf(unwithheld(content));
  const items = new Map<string, ReadReview | ReadEntry>(
    [...content.reviews, ...content.entries].map((item) => [item.id, item]),
  );
  const findings = RULES.flatMap((rule) => {
    const level = profile.severities[rule.id] ?? rule.severity ?? 'warning';
    if (level === 'off') return [];
    return rule.check(graph).flatMap((finding) => {
      const item = items.get(finding.at);
      return item ? [diagnosticOf(rule, level, finding, item, site.locale)] : [];
    });
  });
  return inOrder(findings);
}

/** What keeps the content from being a site. */
export function contentErrors({ invalid }: Content): Diagnostic[] {
  return inOrder(
    invalid.flatMap((file) =>
      file.messages.map(({ ruleId, reason, line, column }): Diagnostic => ({
        rule: ruleId ?? '',
        level: 'error',
        message: reason,
        file: file.path,
        line: line ?? 1,
        column: column ?? 1,
      })),
    ),
  );
}

function diagnosticOf(
  rule: Rule,
  level: Diagnostic['level'],
  { path, message: sentence, details }: Finding,
  { file, yaml, data }: ReadReview | ReadEntry,
  locale: Locale,
): Diagnostic {
  const words = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'object' ? quantityText(locale, value) : value,
  ]);
  const suppressed = data.ignore.find((each) => each.rule === rule.id)?.reason;
  return {
    rule: rule.id,
    level,
    message: message(locale, sentence ?? sentenceOf(rule), Object.fromEntries(words)),
    file: file.path,
    ...(path ? yaml.place(path) : { line: 1, column: 1 }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

/** The sentence of a rule that has only one bears the rule's name. */
function sentenceOf({ id }: Rule): MessageId {
  if (!isMessageId(id)) throw new TypeError(`The rule ${id} has to name its sentence.`);
  return id;
}
