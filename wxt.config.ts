import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The panel's shortcut is the toolbar button's own command, so that it grants this tab as the button does. */
const OPEN_PANEL_COMMAND = '_execute_action';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: 'Rapport',
    description:
      'Answer customers where they write: posts about your brand, what is known of their author, replies that Legal approved, and a log that proves it.',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    // What an organisation's policy may set: the keys whose packs of responses are taken.
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    incognito: 'not_allowed',
    action: { default_title: 'Open Rapport beside this page' },
    commands: {
      [OPEN_PANEL_COMMAND]: {
        suggested_key: { default: 'Alt+Shift+R' },
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'rapport@rapport.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    ...(browser === 'chrome' ? { minimum_chrome_version: '137' } : {}),
  }),
  hooks: {
    // Each browser takes its own of the two and ignores the other; linters of add-ons ask for both.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.background && 'service_worker' in manifest.background)
        Object.assign(manifest.background, { scripts: [manifest.background.service_worker] });
    },
  },
});
