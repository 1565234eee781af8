import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { UserError } from '../i18n/user-error.ts';
import type { Locale } from '../model/site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { requireLinks } from './require-links.ts';

const folder = temporaryFolder();

/** What is told of links in an entry, of a site that stands in a folder: what the build makes of them is on its page. */
async function told(links: readonly string[], locale: Locale): Promise<string[]> {
  folder.write(
    'content/site.yaml',
    `name: 站\norganisation: 处\nbase: /reviews\nlocale: ${locale}\n`,
  );
  folder.write('content/reviews/2024.mdx', '---\ntitle: 报告\nyear: 2024\n---\n');
  const text = links.map((link) => `[见](${link})`).join('\n');
  folder.write('content/problems/2024/p01.mdx', `---\ntitle: 账目不清\n---\n\n${text}\n`);
  const built = links.map((link) => `<a href="/reviews${link}">见</a>`).join('');
  folder.write('site/problems/2024/p01/index.html', `<h1 id="2024-p01">账目不清</h1>${built}`);
  const content = join(folder.path, 'content');
  const valid = requireValid(await readContent(content), content);
  try {
    requireLinks(join(folder.path, 'site'), content, valid);
  } catch (error) {
    if (error instanceof UserError) return error.text(locale).split('\n').slice(1);
    throw error;
  }
  return [];
}

it('suggests what is to be written in the content, where the site stands in a folder of its server', async () => {
  const links = ['/Problems/2024/P01/', '/problems/2024/p01', '/reviews/problems/2024/p01/'];
  expect(await told(links, 'zh-CN')).toEqual([
    'problems/2024/p01.mdx:5:5  /Problems/2024/P01/  本站没有这个页面或文件（也可能不在这次公开的范围内），请改正或删去。是不是“/problems/2024/p01/”？  [/reviews/problems/2024/p01/]',
    'problems/2024/p01.mdx:6:5  /problems/2024/p01  本站没有这个页面或文件（也可能不在这次公开的范围内），请改正或删去。是不是“/problems/2024/p01/”？  [/reviews/problems/2024/p01/]',
    'problems/2024/p01.mdx:7:5  /reviews/problems/2024/p01/  链接不要写 base（/reviews），生成网站时会加上。请写成“/problems/2024/p01/”。  [/reviews/problems/2024/p01/]',
  ]);
  expect((await told(links, 'en'))[2]).toBe(
    'problems/2024/p01.mdx:7:5  /reviews/problems/2024/p01/  Links do not begin with the base (/reviews): the build puts it before them. Write "/problems/2024/p01/".  [/reviews/problems/2024/p01/]',
  );
});

it('takes what it suggests', async () => {
  expect(await told(['/problems/2024/p01/', '/problems/2024/p01/#2024-p01'], 'zh-CN')).toEqual([]);
});
