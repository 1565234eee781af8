import type { APIRoute } from 'astro';
import icon from '../layouts/icon.svg?raw';

/** The sign of the site, where browsers and other programs look for one too. */
export const GET: APIRoute = () =>
  new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
