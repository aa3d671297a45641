import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** Lighthouse's own figures for one page on a simulated phone. */
interface PhoneFigures {
  /** Score for performance and accessibility, 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift, without a unit. */
  readonly cls: number;
}

/** Runs Lighthouse three times on a page and returns the run with the median LCP. */
export async function lighthouseOf(url: string): Promise<PhoneFigures> {
  const runs: PhoneFigures[] = [];
  for (let run = 0; run < 3; run += 1) runs.push(await once(url));
  const [, median] = runs.sort((a, b) => a.lcp - b.lcp);
  if (!median) throw new Error('Lighthouse gave no figures.');
  return median;
}

async function once(url: string): Promise<PhoneFigures> {
  const chromePath = findBrowser();
  const chrome = await launch({
    chromeFlags: ['--headless', ...BROWSER_FLAGS],
    ...(chromePath ? { chromePath } : {}),
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility'],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { audits, categories } = result.lhr;
    const value = (audit: string): number => {
      const figure = audits[audit]?.numericValue;
      if (figure === undefined) throw new Error(`Lighthouse did not measure ${audit} on ${url}.`);
      return figure;
    };
    return {
      performance: Math.round((categories['performance']?.score ?? 0) * 100),
      accessibility: Math.round((categories['accessibility']?.score ?? 0) * 100),
      lcp: Math.round(value('largest-contentful-paint')),
      tbt: Math.round(value('total-blocking-time')),
      cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    };
  } finally {
    chrome.kill();
  }
}
