import type { Plugin } from 'vite';

/**
 * Has what pages import of the package compiled with them, as they are: it holds components, and asks Astro for collections.
 */
export function compiled(): Plugin {
  return {
    name: 'duizhao-compiled',
    configEnvironment: (name) =>
      name === 'client' ? undefined : { resolve: { noExternal: ['duizhao'] } },
  };
}
