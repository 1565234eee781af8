/** The integration of Astro that makes a site of an organisation's reviews. */
export { duizhao, duizhao as default } from './integration/duizhao.ts';
export type { DuizhaoOptions } from './integration/options.ts';
