/** Where the made-up feed stands: under the name of the site whose structure it has. */
export const FEED_ADDRESS = 'https://x.com/home';
/** Under this name the feed's own script stands in its page. */
export const FEED_GLOBAL = 'madeUpFeed';

const STYLE = `
  body { margin: 0; font: 15px/20px system-ui, sans-serif; }
  main { max-width: 600px; margin: 0 auto; border-inline: 1px solid #eff3f4; }
  .box { display: flex; flex-direction: column; box-sizing: border-box; min-width: 0; position: relative; }
  .row { flex-direction: row; gap: 4px; align-items: center; }
  .post > .row { align-items: flex-start; }
  .cell { border-bottom: 1px solid #eff3f4; padding: 12px 16px; }
  .main { flex: 1; }
  .side { flex: none; width: 40px; margin-inline-end: 8px; }
  .round { border-radius: 50%; overflow: hidden; }
  .words { white-space: pre-wrap; overflow-wrap: break-word; }
  .name { font-weight: 700; text-overflow: ellipsis; overflow: hidden; white-space: nowrap; }
  .spread { justify-content: space-between; max-width: 425px; }
  .action { border: 0; background: none; color: #536471; }
  a { color: inherit; text-decoration: none; }
  .linked a { color: #1d9bf0; }
  ::highlight(rapport-mention) { background-color: rgb(255 183 0 / 0.36); }
`;

/** As X has it, above its feed. */
const HEADER = `<header role="banner"><nav><a href="/made_up" data-testid="AppTabBar_Profile_Link">Profile</a></nav>
<button type="button" data-testid="SideNav_AccountSwitcher_Button"><span>@made_up</span></button></header>`;

/** @returns the page with that script in it */
export function feedPage(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made-up feed</title>
<style>${STYLE}</style></head><body>${HEADER}<main role="main"></main><script>${script}</script></body></html>`;
}

/** With these the browser's clock is exact to 5 us instead of 100. */
export const EXACT_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
