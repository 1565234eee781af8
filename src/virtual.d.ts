declare module 'virtual:duizhao/source' {
  /** The live content of the site that is built or edited. */
  export const source: import('./content/content-source.ts').ContentSource;
}

declare module 'virtual:duizhao/pages' {
  /** The free pages that are programs, by their ids. */
  export const modules: ReadonlyMap<
    string,
    import('astro/runtime/server/index.js').AstroComponentFactory
  >;
}

// For compilers that do not know Astro; those that do take the types of the file.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
