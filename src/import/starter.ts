import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Locale } from '../model/site.ts';
import { PAGES_FOLDER, SITE_FILE, THEMES_FILE } from '../content/content.ts';

/**
 * The files that a new content folder needs to become a site. None when it has a site.yaml.
 * @param entries ids of an entry of each kind that the first page can show
 */
export async function starterFiles(
  folder: string,
  locale: Locale,
  profile: string,
  show: { problem: string | undefined; measure: string | undefined },
): Promise<Map<string, string>> {
  const files = new Map([
    [SITE_FILE, siteFile(locale, profile)],
    [THEMES_FILE, THEMES[locale]],
    [`${PAGES_FOLDER}/about.mdx`, aboutPage(locale, show)],
  ]);
  if (await exists(join(folder, SITE_FILE))) return new Map();
  for (const path of files.keys()) if (await exists(join(folder, path))) files.delete(path);
  return files;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function siteFile(locale: Locale, profile: string): string {
  const [comment, name, organisation] = {
    'zh-CN': ['网站名称和单位名称由程序拟定，请改成实际的。', '自查报告汇编', '本单位'],
    en: ['The names of site and organisation were proposed. Correct them.', 'Self-reviews', 'Ours'],
  }[locale];
  return `# ${comment}\n${stringify({ name, organisation, locale, profile })}`;
}

const THEMES: Record<Locale, string> = {
  'zh-CN': `# 主题把各年的同类问题归在一起，例如：
# - id: official-vehicles
#   title: 公务用车
[]
`,
  en: `# Themes bring the problems of all years together, as in:
# - id: official-vehicles
#   title: Official vehicles
[]
`,
};

function aboutPage(
  locale: Locale,
  show: { problem?: string | undefined; measure?: string | undefined },
) {
  const words = {
    'zh-CN': {
      title: '关于本站',
      text: '本站汇集各年度的自查报告，可以按年份浏览、检索问题，对照承诺与结果。这一页是自由页面，内容在 `pages/about.mdx`，可以随意修改。',
      example: '下面两处由标记自动生成：一个问题和一项措施。',
    },
    en: {
      title: 'About this site',
      text: 'This site holds the self-reviews of all years: browse them, search their problems, compare what was promised with what was done. This is a free page; edit it in `pages/about.mdx`.',
      example: 'The two cards below come from components: a problem and a measure.',
    },
  }[locale];
  const cards = [
    show.problem === undefined ? [] : [`<ProblemCard id="${show.problem}" />`],
    show.measure === undefined ? [] : [`<MeasureChecklist id="${show.measure}" />`],
  ].flat();
  const paragraphs = cards.length > 0 ? [words.text, words.example, ...cards] : [words.text];
  return `---\ntitle: ${words.title}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
