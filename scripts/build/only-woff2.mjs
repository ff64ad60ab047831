/**
 * Leaves out the older form of the fonts that style sheets name beside WOFF2: every supported runtime reads WOFF2.
 * @returns {import('vite').Plugin}
 */
export function onlyWoff2() {
  return {
    name: 'only-woff2',
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (name.endsWith('.woff')) delete bundle[name];
    },
  };
}
