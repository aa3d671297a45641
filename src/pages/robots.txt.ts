import type { APIRoute } from 'astro';
import { urlOf } from '#catalogue/urls.ts';

/** Everything may be found. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urlOf('sitemap-index.xml'), site).href}\n`,
  );
