import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Firefox } from './launch-firefox';
import type { Place } from './place';

/**
 * Runs a classic script in an extension document as one of its own files, in the document's own world. The file is
 * put beside the copy of the build that this Firefox runs; the build itself stays as it is.
 */
export async function addScript({ extension }: Firefox, place: Place, source: string): Promise<void> {
  const name = `under-test-${crypto.randomUUID()}.js`;
  await writeFile(join(extension, name), source);
  await place.run(
    (path) =>
      new Promise<void>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = path;
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error('The script did not load')));
        document.head.append(script);
      }),
    `/${name}`,
  );
}
