import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { siteOrStop } from '#build/site.ts';
import { portOrStop, stop, stopAtPort } from './port.ts';

/**
 * The one static server, for `npm start`, the tests and the bench: compressed files (made by the
 * build), ranges, content types, the 404 page, and the base path of the build.
 *
 * Environment: PORT (4321), and BASE_PATH and OUT_DIR as in the build.
 */
const { base, outDir } = siteOrStop({ ...process.env, SITE_URL: '' });
const folder = resolve(outDir);
const port = portOrStop(process.env);

if (!existsSync(join(folder, 'index.html'))) {
  stop(`Er is nog niets gebouwd in ${outDir}/. Draai eerst: npm run build`);
}

const notFound = readFileSync(join(folder, '404.html'));
const files = sirv(folder, {
  gzip: true,
  brotli: true,
  etag: true,
  setHeaders(response, path) {
    const forever = path.startsWith('/_astro/');
    response.setHeader(
      'Cache-Control',
      forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});

const server = createServer((request, response) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  const miss = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  };
  const { url = '/' } = request;
  if (!url.startsWith(base)) {
    if (`${url}/` === base) return redirect(base);
    return miss();
  }
  request.url = url.slice(base.length - 1);
  files(request, response, miss);

  function redirect(location: string): void {
    response.writeHead(308, { Location: location });
    response.end();
  }
});

server.on('error', (error) => stopAtPort(port, error));
server.listen(port, () => {
  console.log(`Gelijke stage staat op http://localhost:${port}${base}  (stoppen: Ctrl+C)`);
});
