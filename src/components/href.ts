/** An address below the site's base, as a link on a page has to have it. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${address}`;
}
