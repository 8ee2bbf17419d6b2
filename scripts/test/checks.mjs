/**
 * Everything that is not run by Vitest; each counts as one test.
 * @typedef {{ name: string, command: readonly string[] }} Check
 */

/** In this order: the later ones need what the earlier ones write. @type {readonly Check[]} */
export const CHECKS = [
  { name: 'generated types (wxt prepare)', command: ['wxt', 'prepare'] },
  { name: 'types (tsc)', command: ['tsc', '--noEmit'] },
  { name: 'lint (biome)', command: ['biome', 'lint', '--diagnostic-level=error', '.'] },
  { name: 'lint with types (oxlint)', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format (biome)', command: ['biome', 'format', '.'] },
  { name: 'production build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'production build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];

/** Of the built extensions. @type {readonly Check[]} */
export const STORE_CHECKS = ['chrome', 'firefox'].map((browser) => ({
  name: `store linter on the build for ${browser === 'chrome' ? 'Chrome' : 'Firefox'} (web-ext lint)`,
  command: ['web-ext', 'lint', '--boring', '--no-config-discovery', '-s', `.output/${browser}-mv3`],
}));
