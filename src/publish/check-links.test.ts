import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../text/escape-html.ts';
import { brokenLinks, type BrokenLink, type BuiltSite } from './check-links.ts';
import { pageReferences, styleReferences } from './references.ts';

interface Site extends Partial<Pick<BuiltSite, 'base' | 'url'>> {
  pages: Record<string, string>;
  files?: string[];
}

/** What is wrong with the links of a site of these pages: why and link, and what may have been meant. */
const check = ({ pages, files = [], base = '/', url }: Site): string[] =>
  found({ pages, files, base, url }).map(({ why, link, meant }) =>
    [why, link, ...(meant === undefined ? [] : ['->', meant])].join(' '),
  );

const found = ({ pages, files = [], base = '/', url }: Site): BrokenLink[] =>
  brokenLinks({
    base,
    url,
    documents: new Map(
      Object.entries(pages).map(([address, text]) => [
        address,
        address.endsWith('.css') ? styleReferences(text) : pageReferences(text),
      ]),
    ),
    files: new Set(files),
  });

const PROBLEM = '<h1 id="2024-p01">账目不清</h1>';

describe('a link within the site', () => {
  const from = (html: string, more: Partial<Site> = {}) =>
    check({ ...more, pages: { '/': html, '/problems/2024/p01/': PROBLEM, ...more.pages } });

  it('is right when it leads to a page, a place on a page or a file', () => {
    const html = `<p id="here">
      <a href="/problems/2024/p01/">1</a> <a href="problems/2024/p01/?from=home#2024-p01">2</a>
      <a href="#here">3</a> <a href="#">4</a> <a href="#top">5</a> <a href="#:~:text=账目">6</a>
      <img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="图"></p>`;
    expect(from(html, { files: ['/a.png', '/b.png'] })).toEqual([]);
  });

  it('is wrong when there is no such page, and the page that is most like it is suggested', () => {
    expect(from('<a href="/Problem/2024/P1/">1</a> <a href="/elsewhere/">2</a>')).toEqual([
      'link-no-page /Problem/2024/P1/ -> /problems/2024/p01/',
      'link-no-page /elsewhere/',
    ]);
  });

  it('has none suggested that is another one by its number', () => {
    expect(from('<a href="/problems/2024/p02/">1</a>')).toEqual([
      'link-no-page /problems/2024/p02/',
    ]);
  });

  it('is wrong when the slash at its end is missing', () => {
    expect(from('<a href="/problems/2024/p01">1</a>')).toEqual([
      'link-no-page /problems/2024/p01 -> /problems/2024/p01/',
    ]);
  });

  it('is wrong when the page has no such place', () => {
    expect(from('<a href="/problems/2024/p01/#2024-P1">1</a> <a href="#gone">2</a>')).toEqual([
      'link-no-place /problems/2024/p01/#2024-P1 -> /problems/2024/p01/#2024-p01',
      'link-no-place #gone',
    ]);
  });

  it('can be encoded or not where it holds Chinese', () => {
    const pages = { '/reviews/2024年/': '<p id="存在的问题">一</p>' };
    const place = `/reviews/${encodeURIComponent('2024年')}/#${encodeURIComponent('存在的问题')}`;
    expect(from(`<a href="${place}">1</a>`, { pages })).toEqual([]);
    expect(from('<a href="/reviews/2024年/#存在的问题">1</a>', { pages })).toEqual([]);
    expect(from('<a href="/review/2024年/">1</a>', { pages })).toEqual([
      'link-no-page /review/2024年/ -> /reviews/2024年/',
    ]);
  });

  it('needs the base of the site', () => {
    const site = { base: '/open/' };
    expect(from('<a href="/open/problems/2024/p01/">1</a><a href="./">2</a>', site)).toEqual([]);
    expect(from('<a href="/problems/2024/p01/">1</a>', site)).toEqual([
      'link-no-page /problems/2024/p01/ -> /open/problems/2024/p01/',
    ]);
  });

  it('is wrong when it has the base twice, as it has when a writer begins it with the base', () => {
    const html = '<a href="/open/open/problems/2024/p01#x">1</a><a href="/open/open/2024/">2</a>';
    expect(from(html, { base: '/open' })).toEqual([
      'link-with-base /open/open/problems/2024/p01#x -> /open/problems/2024/p01/#x',
      'link-no-page /open/open/2024/',
    ]);
  });

  it('is checked where it is written with the address at which the site will stand', () => {
    const site = { url: 'https://office.example', base: '/open' };
    const own = 'https://office.example/open/problems/2024';
    const html = `<link rel="canonical" href="${own}/p01/"><meta property="og:url" content="${own}/P1/">
      <a href="https://office.example/canteen/">another site of this host</a>`;
    expect(from(html, site)).toEqual([`link-no-page ${own}/P1/ -> /open/problems/2024/p01/`]);
  });

  it.each([
    '<img src="/gone.png" alt="">',
    '<img srcset="/problems/2024/p01/ 1x,/gone.png 2x" alt="">',
    '<form action="/gone.png"></form>',
    '<svg><use xlink:href="/gone.png"></use></svg>',
    '<video poster="/gone.png"></video>',
    '<link rel="stylesheet" href="/gone.png">',
    '<script src="/gone.png"></script>',
    '<object data="/gone.png"></object>',
  ])('is found in %s', (html) => {
    expect(from(html)).toEqual(['link-no-page /gone.png']);
  });

  it('is found in style sheets, and not in their comments', () => {
    const css =
      '@import "/gone.css";/* url(/old.png) */ p { background: url( "gone.png" ) url(#a) }';
    expect(from('', { pages: { '/_astro/page-styles.css': css } })).toEqual([
      'link-no-page /gone.css',
      'link-no-page gone.png',
    ]);
  });

  it('is found in attributes that name elements of the page', () => {
    const html =
      '<label for="words">词</label><nav aria-labelledby="title years" id="title"></nav>';
    expect(from(html)).toEqual(['link-no-place #words', 'link-no-place #years']);
  });

  it('is not found in text, comments and scripts', () => {
    expect(from('<!-- <a href="/x/"> --><script>"<a href=/x/>"</script>&lt;a href="/x/">')).toEqual(
      [],
    );
  });
});

describe('a link out of the site', () => {
  it('is not followed', () => {
    const links = ['https://gov.example/', '//gov.example/', 'mailto:a@b.example', 'tel:110'];
    expect(
      check({ pages: { '/': links.map((link) => `<a href="${link}">x</a>`).join('') } }),
    ).toEqual([]);
  });

  it('is wrong when the page would load what is there', () => {
    const html = `<script src="https://cdn.example/a.js"></script>
      <link rel="preload stylesheet" href="//cdn.example/a.css"><link rel="license" href="https://a.example/">
      <img src="data:image/png;base64,AA==" alt=""><iframe src="https://map.example/"></iframe>`;
    const css = '@font-face { src: url(https://fonts.example/a.woff2) }';
    expect(check({ pages: { '/': html, '/a.css': css } })).toEqual([
      'link-other-host https://cdn.example/a.js',
      'link-other-host //cdn.example/a.css',
      'link-other-host https://map.example/',
      'link-other-host https://fonts.example/a.woff2',
    ]);
  });

  it('is wrong when it is no address', () => {
    expect(check({ pages: { '/': '<a href="http://[">x</a>' } })).toEqual([
      'link-unreadable http://[',
    ]);
  });
});

it('tells a link once, with all pages that it is on', () => {
  const [broken, ...others] = found({
    pages: { '/': '<a href="/x/"></a>', '/a/': '<a href="/x/"></a>' },
  });
  expect([...(broken?.pages ?? [])]).toEqual(['/', '/a/']);
  expect(others).toEqual([]);
});

it('finds ids that several places of a page have', () => {
  expect(check({ pages: { '/': '<p id="a"><p id="b"><p id="a">', '/b/': '<p id="b">' } })).toEqual([
    'link-two-places #a',
  ]);
});

describe('any site whose links all lead somewhere', () => {
  const step = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}_.~-]{0,6}$/u);
  // The address of the top of every page is no place that can be taken away.
  const id = fc.stringMatching(/^[^\s\p{C}%:<>"&#]{1,8}$/u).filter((text) => !/^top$/iu.test(text));
  const places = fc
    .uniqueArray(fc.tuple(step, fc.uniqueArray(id, { minLength: 1, maxLength: 4 })), {
      selector: ([name]) => name.normalize(),
      minLength: 1,
      maxLength: 6,
    })
    .map((pages) => pages.flatMap(([name, ids]) => ids.map((each) => ({ name, id: each }))));
  const sites = fc.record({
    base: fc.constantFrom('/', '/open', '/报告/'),
    places,
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 }),
    lost: fc.nat(),
  });

  it('has no broken link; those to a place that is taken away are, and no other', () => {
    fc.assert(
      fc.property(sites, ({ base, places, links, lost }) => {
        const at = (index: number) => places[index % places.length] ?? { name: '', id: '' };
        const prefix = base.replace(/\/$/u, '');
        const addressOf = ({ name, id }: { name: string; id: string }) =>
          `${prefix}/${encodeURIComponent(name)}/#${encodeURIComponent(id)}`;
        const pages = (gone?: { name: string; id: string }): Record<string, string> =>
          Object.fromEntries(
            places.map(({ name }) => [
              `/${name}/`,
              [
                ...places
                  .filter((place) => place.name === name && place !== gone)
                  .map((place) => `<p id="${escapeHtml(place.id)}">`),
                ...links
                  .filter(([from]) => at(from).name === name)
                  .map(([, to]) => `<a href="${escapeHtml(addressOf(at(to)))}">`),
              ].join('\n'),
            ]),
          );
        expect(found({ base, pages: pages() })).toEqual([]);
        const gone = at(lost);
        const wanted = links.some(([, to]) => at(to) === gone) ? [addressOf(gone)] : [];
        expect(found({ base, pages: pages(gone) }).map(({ link }) => link)).toEqual(wanted);
      }),
    );
  });
});
