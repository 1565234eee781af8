import { userInfo } from 'node:os';
import { confirmLines } from '../../src/check/confirm-lines.ts';
import { openChecks } from '../../src/check/open-checks.ts';
import { readValidContent } from '../../src/check/valid-content.ts';
import { readImportRecord } from '../../src/content/import-record.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { message } from '../../src/i18n/messages.ts';
import { confirmReview } from '../../src/import/writer/confirm-review.ts';
import { interruptible } from '../../src/import/writer/interrupt.ts';
import { CHECKS } from '../../src/model/checked.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, UsageError } from '../command.ts';
import { putRight } from '../put-right.ts';
import { selectReviews } from './select-reviews.ts';

export const confirm = defineCommand({
  usage: 'REVIEW [--kinds] [--links] [--earlier] [--by NAME] [--content DIR]',
  positionals: true,
  summary: {
    'zh-CN': '列出一份报告还要核对什么；核对过的记下来，网站才据此说“没有”“新出现”',
    en: 'what of a review is to be looked through; records what was, and only then the site says “none” or “new”',
  },
  options: {
    content: CONTENT_OPTION,
    kinds: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    earlier: { type: 'boolean', default: false },
    by: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    kinds: {
      'zh-CN': '条目的类别已核对：各是什么，哪些只是文字',
      en: 'what every entry is was looked through',
    },
    links: { 'zh-CN': '条目之间的关联已核对', en: 'the links between entries were looked through' },
    earlier: {
      'zh-CN': '历年的同一问题已核对',
      en: 'problems that were found before were looked for',
    },
    by: {
      'zh-CN': '核对的人或单位（默认为这台电脑的用户名；不会公开）',
      en: 'who looked it through (default: the user of this machine; never published)',
    },
  },
  async run({ values, positionals, console }) {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) {
      throw new UsageError(message(console.locale, 'confirm-names-one'));
    }
    await putRight(values.content, console);
    const content = await readValidContent(values.content, console.note);
    selectReviews(
      content.reviews.map((review) => review.id),
      [id],
      console,
    );
    const words = wordsOf(console.locale).confirm(content.profile.terms[console.locale]);
    const checks = CHECKS.filter((check) => values[check]);
    if (checks.length > 0) {
      const confirmation = { date: today(), by: values.by ?? userInfo().username, checks };
      const marks = await interruptible((signal) =>
        confirmReview(values.content, id, confirmation, { signal }),
      );
      console.print(words.written(checks, id));
      if (marks > 0) console.print(words.marks(marks));
      return undefined;
    }
    const record = await readImportRecord(values.content, id);
    const open = openChecks(content, id, record?.leftOut);
    if (open) confirmLines(open, words, console.locale).forEach(console.print);
    return undefined;
  },
});

/** The day where this machine stands, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
