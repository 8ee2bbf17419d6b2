import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ManifestSchema = z.looseObject({ permissions: z.array(z.string()), incognito: z.string() });

function readManifest(build: string): z.infer<typeof ManifestSchema> {
  return ManifestSchema.parse(JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')));
}

/** Least privilege, read from what is shipped rather than from what was configured. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('asks for no site and declares no script at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('asks for what it uses and nothing else', () => {
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...panel].toSorted(),
    );
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });
});
