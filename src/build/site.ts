/** Where the site will stand and who answers for it. */
interface Site {
  /** Origin of the site, for instance `https://voorbeeld.nl`. */
  readonly url: string;
  /** Path under which it stands, `/` or `/pad/`. */
  readonly base: string;
  readonly contactEmail: string;
  /** Folder the build is written to. */
  readonly outDir: string;
}

const LOCAL = 'http://localhost:4321';

/**
 * Reads the site's configuration from the environment: SITE_URL, BASE_PATH, CONTACT_EMAIL, OUT_DIR.
 *
 * @throws when a site that is not on this computer has no contact address: "Klopt er iets niet?" on
 *   every page promises one.
 */
export function site(env: Readonly<Record<string, string | undefined>>): Site {
  const url = env['SITE_URL'] || LOCAL;
  if (!URL.canParse(url)) {
    throw new Error(`SITE_URL is geen webadres: "${url}". Schrijf het als https://voorbeeld.nl.`);
  }
  const path = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  const contactEmail = env['CONTACT_EMAIL'] || '';
  if (contactEmail === '' && new URL(url).hostname !== 'localhost') {
    throw new Error(
      'CONTACT_EMAIL ontbreekt. Op elke pagina staat "Klopt er iets niet?"; geef het e-mailadres dat die berichten leest.',
    );
  }
  return {
    url,
    base: path === '' ? '/' : `/${path}/`,
    contactEmail: contactEmail || 'redactie@localhost',
    outDir: env['OUT_DIR'] || 'dist',
  };
}
