import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/read.ts';
import { loadProfile } from '../../profiles/load.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { organisationIn, starterFiles } from './starter.ts';

const folder = temporaryFolder();
const profile = await loadProfile('self-review');
const show = { problem: '2021/p01', measure: undefined };

describe('the files of a new content folder', () => {
  it.each(['zh-CN', 'en'] as const)('are valid and in the language %s', async (locale) => {
    const files = await starterFiles(folder.path, locale, profile, show);
    for (const [path, text] of files) folder.write(path, text);
    const content = await readContent(folder.path);
    expect(content.invalid.map(String)).toEqual([]);
    expect(content.site?.locale).toBe(locale);
    expect(content.themes).toEqual([]);
  });

  it('show an entry of each kind that there is', async () => {
    const files = await starterFiles(folder.path, 'zh-CN', profile, show);
    expect(files.get('pages/about.mdx')).toContain('<ProblemCard id="2021/p01" />');
    expect(files.get('pages/about.mdx')).not.toContain('MeasureChecklist');
  });

  it('are none where a site is, and spare what is there already', async () => {
    folder.write('themes.yaml', '[]');
    const files = await starterFiles(folder.path, 'zh-CN', profile, show);
    expect([...files.keys()]).toEqual(['site.yaml', 'pages/about.mdx']);
    folder.write('site.yaml', 'name: 网站');
    expect(await starterFiles(folder.path, 'zh-CN', profile, show)).toEqual(new Map());
  });
});

describe('whose reports they are', () => {
  it.each([
    ['云汀经济开发区管理委员会2021年度自查报告', '云汀经济开发区管理委员会'],
    ['云汀经济开发区管理委员会关于２０２１年度自查情况的报告', '云汀经济开发区管理委员会'],
    ['后勤处二〇二一年度自查报告', '后勤处'],
  ])('is in the title: %s', (title, organisation) => {
    expect(organisationIn({ title })).toBe(organisation);
  });

  it('is no title of which the year stands at the end', () => {
    expect(organisationIn({ title: '供水公司检查台账（2023年）', outline: [] })).toBeUndefined();
  });

  it('is in the signature, where the title does not say', () => {
    const signature = { type: 'text', role: 'signature', text: '后勤处' } as const;
    expect(organisationIn({ title: '2021年度自查报告', outline: [signature] })).toBe('后勤处');
    expect(
      organisationIn({ title: '后勤处2021年', confirm: '请核对', outline: [] }),
    ).toBeUndefined();
  });

  it('stands in the settings of the new site', async () => {
    const files = await starterFiles(folder.path, 'zh-CN', profile, {
      ...show,
      organisation: '后勤处',
    });
    expect(files.get('site.yaml')).toContain('organisation: 后勤处\n');
  });
});
