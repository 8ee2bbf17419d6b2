/** Run in a worker of its own: gives the milliseconds from no matcher at all to the last of the posts judged. */
import '../stage/resolve-sources.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { asPost } from './as-post.ts';
import { makeSubject } from './made-up-subject.ts';

const { createRecogniser } = await import('../../lib/recognition/create-recogniser.ts');

const { forms, texts } = z
  .object({ forms: z.array(z.string()), texts: z.array(z.string()) })
  .parse(workerData);
const subject = makeSubject(forms);
const posts = texts.map(asPost);

const started = performance.now();
const recognise = createRecogniser([subject]);
for (const post of posts) recognise(post, 0);
parentPort?.postMessage(performance.now() - started);
