import { resolve } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { message, type MessageId } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { type ImportSummary, planImport } from '../../src/import/plan-import.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { starterFiles } from '../../src/import/starter.ts';
import type { SourceDocument } from '../../src/import/source-document.ts';
import { writePlan } from '../../src/import/write-plan.ts';
import { yearOf } from '../../src/import/year-of.ts';
import { reviewId } from '../../src/model/ids.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { Locale } from '../../src/model/site.ts';
import { loadProfile } from '../../src/profiles/load.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, UsageError } from '../command.ts';

export const importCommand = defineCommand({
  usage: 'FILE [--review ID] [--year YEAR] [--profile NAME] [--dry-run] [--json] [--force]',
  positionals: true,
  summary: {
    'zh-CN': '把一份报告拆成条目写入内容文件夹，逐字核对无误后才写入',
    en: 'turns a report into entries of the content folder, once it is proved that no character is lost',
  },
  options: {
    content: CONTENT_OPTION,
    review: { type: 'string' },
    year: { type: 'string' },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    review: { 'zh-CN': '报告的编号（默认为年份）', en: 'id of the review (default: the year)' },
    year: { 'zh-CN': '报告所说的年份', en: 'the year that the report reviews' },
    profile: {
      'zh-CN': '体例（默认见 site.yaml）',
      en: 'the profile (default: that of site.yaml)',
    },
    'dry-run': { 'zh-CN': '只看结果，不写入', en: 'shows what would be written' },
    json: { 'zh-CN': '以 JSON 输出结果', en: 'prints the result as JSON' },
    force: {
      'zh-CN': '重新导入已有的报告；人工改过的条目不会丢失',
      en: 'imports an existing review again; entries edited by hand are not lost',
    },
  },
  async run({ values, positionals, console }) {
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) {
      const text = { 'zh-CN': '请指明一个要导入的文件。', en: 'Name one file to import.' };
      throw new UsageError(text[console.locale]);
    }
    const document = await readDocument(path);
    for (const { id, details } of document.warnings ?? []) {
      console.note(message(console.locale, id, details));
    }
    const { site } = await readContent(values.content);
    const profile = await loadProfile(values.profile ?? site?.profile ?? 'self-review');
    const year = yearOf(document, valid(console.locale, 'year', values.year));
    if (year === undefined) throw new UserError('year-missing', { file: path });
    const review = valid(console.locale, 'review', values.review) ?? String(year);
    const locale = site?.locale ?? languageOf(document);
    const context = { review, year, profile, locale };
    const plan = planImport(document, context);
    const starter = await starterFiles(values.content, locale, profile, {
      problem: plan.summary.entries.problem > 0 ? `${review}/p01` : undefined,
      measure: plan.summary.entries.measure > 0 ? `${review}/m01` : undefined,
    });
    if (!values['dry-run']) {
      const { kept } = await writePlan(
        values.content,
        { ...plan, files: new Map([...plan.files, ...starter]) },
        { force: values.force },
      );
      for (const file of kept) console.note(KEPT[console.locale](file));
    }
    if (values.json) console.print(JSON.stringify(plan.summary, null, 2));
    else
      summaryLines(plan.summary, profile.terms[console.locale], console.locale).forEach(
        console.print,
      );
    if (!values.json && !values['dry-run']) console.print(WRITTEN[console.locale](values.content));
    return undefined;
  },
});

const KEPT: Record<Locale, (file: string) => string> = {
  'zh-CN': (file) => `${file} 由人工改过，原文没有变化，保留人工修改。`,
  en: (file) => `${file} was edited by hand and the document has not changed it: your edits stay.`,
};

const WRITTEN: Record<Locale, (folder: string) => string> = {
  'zh-CN': (folder) => `已写入 ${resolve(folder)}，逐字核对无误。`,
  en: (folder) => `Written to ${resolve(folder)}; proved equal to the document.`,
};

const SUMMARY_WORDS = {
  'zh-CN': {
    sections: '部分',
    nil: '无此类问题的说明',
    figures: '其中数字',
    targets: '其中目标',
    stated: '报告自述：',
    separator: '，',
  },
  en: {
    sections: 'Sections',
    nil: 'Nil statements',
    figures: 'figures in them',
    targets: 'targets in them',
    stated: 'Stated by the report: ',
    separator: ', ',
  },
} satisfies Record<Locale, Record<string, string>>;

/** A new site speaks the language of its first document, whatever the machine speaks. */
function languageOf({ text }: SourceDocument): Locale {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}

function valid(locale: Locale, option: 'year' | 'review', value: string | undefined) {
  if (value === undefined) return undefined;
  const fits =
    option === 'year' ? /^(?:19|2\d)\d{2}$/u.test(value) : reviewId.safeParse(value).success;
  const texts: Record<typeof option, MessageId> = {
    year: 'year-format',
    review: 'review-id-format',
  };
  if (!fits) throw new UsageError(`--${option} ${value}: ${message(locale, texts[option])}`);
  return value;
}

function summaryLines(
  summary: ImportSummary,
  terms: Profile['terms'][Locale],
  locale: Locale,
): string[] {
  const { title, sections, aspects, entries, nilStatements, targets, actuals, totals } = summary;
  const words = SUMMARY_WORDS[locale];
  const counts = [
    [
      [words.sections, sections],
      [terms.aspect, aspects],
      [terms.entries.problem, entries.problem],
      [words.nil, nilStatements],
    ],
    [
      [terms.entries['follow-up'], entries['follow-up']],
      [words.figures, actuals],
      [terms.entries.cause, entries.cause],
      [terms.entries.measure, entries.measure],
      [words.targets, targets],
    ],
  ] as const;
  const stated = [
    [terms.aspect, totals?.aspects],
    [terms.entries.problem, totals?.problems],
    [terms.statuses['done-claimed'], totals?.done],
  ] as const;
  const known = stated.filter(([, count]) => count !== undefined);
  const line = (pairs: readonly (readonly [string, number | undefined])[]) =>
    pairs.map(([name, count]) => `${name} ${count ?? ''}`).join(words.separator);
  return [
    title,
    ...counts.map((pairs) => `  ${line(pairs)}`),
    ...(known.length > 0 ? [`  ${words.stated}${line(known)}`] : []),
    ...summary.confirm.map(({ path, reason }) => `  ${path}  ${reason}`),
  ];
}
