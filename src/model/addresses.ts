/**
 * The addresses of the site's pages, below its base. Ids may hold characters of any script, so each
 * step is percent-encoded.
 */
const steps = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

export const HOME = '/';
export const REVIEWS = '/reviews/';
export const PROBLEMS = '/problems/';
export const MEASURES = '/measures/';
export const THEMES = '/themes/';
export const TRENDS = '/trends/';
export const SEARCH = '/search/';
export const LEGEND = '/legend/';
export const DATA = '/data/';
export const ATTACHMENTS = '/attachments/';
export const FEED = '/feed.xml';
/** The licences of what others have written and a site contains, but for fonts, which bring their own. */
export const LICENCES = '/licences.txt';
/** What @astrojs/sitemap writes. */
export const SITEMAP = '/sitemap-index.xml';

/** The style sheet that says on paper for whom a site is that is not public. */
export const AUDIENCE_SHEET = '/audience.css';

/** The page with a review's cards. */
export const reviewAddress = (id: string): string => `${REVIEWS}${steps(id)}/`;

/** The page with a review's whole document. */
export const fullAddress = (id: string): string => `${reviewAddress(id)}full/`;

/** The page with a review's ledger. */
export const ledgerAddress = (id: string): string => `${reviewAddress(id)}ledger/`;

/** The style sheet with the fonts that a review is printed with; a build puts its digest into the name. */
export const fontsAddress = (id: string): string => `${reviewAddress(id)}fonts/fonts.css`;

/** The page of one problem. */
export const problemAddress = (id: string): string => `${PROBLEMS}${steps(id)}/`;

/** The page of one measure. */
export const measureAddress = (id: string): string => `${MEASURES}${steps(id)}/`;

/** The page of one theme. */
export const themeAddress = (id: string): string => `${THEMES}${steps(id)}/`;

/** A file of open data by its name. */
export const dataAddress = (file: string): string => `${DATA}${file}`;

/** A file that belongs to an entry, by its path below the folder of attachments. */
export const attachmentAddress = (path: string): string => `${ATTACHMENTS}${steps(path)}`;

/** What a word of the site means: a status, an outcome, or another word that the site derives. */
export const legendAddress = (term: string): string => `${LEGEND}#${term}`;

/** A free page of `content/pages`. */
export const pageAddress = (id: string): string => `/pages/${steps(id)}/`;

/** The place of an entry, section or aspect among the cards of its review. */
export const cardAddress = (review: string, htmlId: string): string =>
  `${reviewAddress(review)}#${encodeURIComponent(htmlId)}`;
