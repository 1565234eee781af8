/** One page of each type of the sample site: its address below the site's, by a name for it. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '',
  reviews: 'reviews/',
  review: 'reviews/2024/',
  full: 'reviews/2024/full/',
  ledger: 'reviews/2023/ledger/',
  problems: 'problems/',
  problem: 'problems/2024/p01/',
  measures: 'measures/',
  measure: 'measures/2023/m01/',
  themes: 'themes/',
  theme: 'themes/official-vehicles/',
  trends: 'trends/',
  data: 'data/',
  search: 'search/?q=企业',
  page: 'pages/about/',
  'not-found': '404.html',
};
