import { LinkChecker } from 'linkinator';

/**
 * Follows every link of a site from its home page.
 *
 * @param site URL of the site, with its base path.
 * @returns links to nowhere (`from -> to`), links that leave the base path, and all URLs that were
 *   found, without anchors.
 */
export async function followLinks(
  site: string,
): Promise<{ broken: string[]; outside: string[]; found: Set<string> }> {
  const { origin } = new URL(site);
  const outside: string[] = [];
  const { links } = await new LinkChecker().check({
    path: site,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => {
      if (link.startsWith(origin) && !link.startsWith(site)) outside.push(link);
      return Promise.resolve(!link.startsWith(site));
    },
  });
  return {
    broken: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${parent} -> ${url}`),
    outside,
    found: new Set(links.map(({ url }) => url.split('#')[0] ?? url)),
  };
}
