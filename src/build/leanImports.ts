import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Replaces Vite's helper around dynamic imports (1.8 kB in every page that has one) by the import
 * itself. The helper preloads the styles of a lazy chunk; ours have none: styles come with the page.
 */
export function leanImports(): VitePlugin {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
