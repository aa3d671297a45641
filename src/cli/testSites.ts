/** The two builds that the browser tests run on, each with the environment that makes and serves it. */
export const TEST_SITES = {
  site: siteAt(4391, '/', 'dist-test/site'),
  pad: siteAt(4392, '/pad/', 'dist-test/pad'),
} as const;

function siteAt(port: number, base: string, outDir: string) {
  return {
    url: `http://localhost:${port}${base}`,
    outDir,
    env: {
      SITE_URL: `http://localhost:${port}`,
      BASE_PATH: base,
      OUT_DIR: outDir,
      PORT: String(port),
      CONTACT_EMAIL: 'redactie@localhost',
    },
  };
}
