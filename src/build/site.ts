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

type Environment = Readonly<Record<string, string | undefined>>;

const LOCAL = 'http://localhost:4321';
/** Names of this computer: a site there is seen by nobody else, so nobody writes to it. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads the site's configuration from the environment: SITE_URL, BASE_PATH, CONTACT_EMAIL, OUT_DIR.
 *
 * @throws with one line in Dutch when a value is wrong, or when a site that is not on this computer
 *   has no contact address: "Klopt er iets niet?" on every page promises one.
 */
export function site(env: Environment): Site {
  const { origin, hostname } = readUrl(env['SITE_URL'] || LOCAL);
  return {
    url: origin,
    base: readBase(env['BASE_PATH'] ?? ''),
    contactEmail: readContact(env['CONTACT_EMAIL'] ?? '', LOCAL_HOSTS.includes(hostname)),
    outDir: env['OUT_DIR'] || 'dist',
  };
}

/** As `site`, for where nobody catches: a wrong value ends the program with its one line. */
export function siteOrStop(env: Environment): Site {
  try {
    return site(env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is geen webadres: "${text}". Schrijf het als https://voorbeeld.nl.`);
  }
  if (url.href !== `${url.origin}/`) {
    const path = url.pathname === '/' ? '/pad/' : url.pathname;
    throw new Error(
      `SITE_URL mag alleen het adres zijn, zonder iets erachter: "${text}". Schrijf SITE_URL=${url.origin}, en een pad in BASE_PATH, bijvoorbeeld BASE_PATH=${path}.`,
    );
  }
  return url;
}

function readBase(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, '');
  if (!/^[\w.~/-]*$/.test(path)) {
    throw new Error(
      `BASE_PATH is geen pad: "${text}". Schrijf alleen het pad, bijvoorbeeld /stage/, en het adres in SITE_URL.`,
    );
  }
  return path === '' ? '/' : `/${path}/`;
}

function readContact(text: string, local: boolean): string {
  if (text === '' && local) return 'redactie@localhost';
  if (text === '') {
    throw new Error(
      'CONTACT_EMAIL ontbreekt. Op elke pagina staat "Klopt er iets niet?"; geef het e-mailadres dat die berichten leest.',
    );
  }
  if (!/^[^\s@<>"?&#:/]+@[a-z\d-]+(\.[a-z\d-]+)*$/i.test(text)) {
    throw new Error(
      `CONTACT_EMAIL is geen e-mailadres: "${text}". Schrijf het als redactie@voorbeeld.nl.`,
    );
  }
  return text;
}
