import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { installPackage } from './install-package.mjs';

/**
 * Finds Chromium, or installs it where that can be done without asking.
 * @returns {string | null} a sentence about what is missing
 */
export function ensureChromium() {
  if (process.env.CHROMIUM_PATH && findChromium() === null)
    return `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which cannot be run. Correct it, or unset it.`;
  return ensure(findChromium, 'chromium', 'Chromium or Chrome for Testing', 'CHROMIUM_PATH');
}

/**
 * Finds Firefox, or installs it where that can be done without asking.
 * @returns {string | null} a sentence about what is missing
 */
export function ensureFirefox() {
  return ensure(findFirefox, 'firefox-esr', 'Firefox', 'FIREFOX_PATH');
}

/**
 * @param {() => string | null} find
 * @param {string} packageName
 * @param {string} browser
 * @param {string} variable
 */
function ensure(find, packageName, browser, variable) {
  if (find() !== null) return null;
  if (installPackage(packageName) && find() !== null) return null;
  return `No ${browser} was found. Install one, or set ${variable} to its path, and run this again.`;
}
