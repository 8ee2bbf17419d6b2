import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { success } from '../../../lib/domain/result';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { inSlices } from '../../../lib/panel-model/in-slices';
import { createLibrary } from '../../../lib/panel-model/library';
import { createNotices } from '../../../lib/panel-model/notices';
import { followResponseKnowledge } from '../../../lib/panel-model/response-knowledge';
import { learnLessons } from '../../../lib/services/learn-lessons';
import type { Lessons } from '../../../lib/services/learner-messages';
import { approvedResponse, inserted, question } from '../services/engagement-steps';
import { testStore } from '../storage/test-store';

const TEXT = 'Do you also sell spare gaskets for the lever?';
const learn = async (lessons: Lessons) => success(learnLessons(lessons));

it('knows what the log teaches, and learns from the next choice', async () => {
  const store = await testStore();
  const stop = new AbortController();
  const grinder = await approvedResponse(store);
  const hours = await approvedResponse(store, 'Opening hours');
  await inserted(store, { post: { ...question, key: 'feed:2', text: TEXT }, response: hours });
  const repair = await approvedResponse(store, 'Repair');
  // Enough for likeness to speak.
  for (let each = 0; each < 10; each += 1) {
    const post = { ...question, key: `feed:1${each}`, text: `The grinder stopped on day ${each}` };
    await inserted(store, { post, response: repair });
  }
  const notices = createNotices();
  const library = createLibrary(store, notices, stop.signal);
  const settings = signal(DEFAULT_SETTINGS);
  const known = followResponseKnowledge({ store, library, settings, notices, learn }, stop.signal);
  await vi.waitFor(() => expect(known.value).not.toBeNull(), 20_000);
  const chance = (id: string, text: string) => known.value?.memory.chances(text)?.get(id) ?? 0;
  expect(chance(hours.id, TEXT)).toBeGreaterThan(chance(grinder.id, TEXT));

  const next = 'may I return an unopened bag of beans';
  const before = chance(grinder.id, next);
  await inserted(store, { post: { ...question, key: 'feed:3', text: next }, response: grinder });
  await vi.waitFor(() => expect(chance(grinder.id, next)).toBeGreaterThan(before), 5_000);
  expect(known.value?.past.uses.get(repair.id)).toBe(10);

  // Started anew, it knows the library alone.
  settings.value = { ...DEFAULT_SETTINGS, learnFrom: store.environment.now() + 1 };
  expect(known.value).toBeNull();
  await vi.waitFor(() => expect(known.value).not.toBeNull(), 5_000);
  expect(known.value?.past.uses.size).toBe(0);
  expect(chance(grinder.id, next)).toBe(0);
  stop.abort();
});

it('lets others have the thread between two slices, and ends when it is stopped', async () => {
  let at = 0;
  const clock = () => (at += 1);
  function* count(most: number): Generator<void, number> {
    for (let each = 0; each < most; each += 1) yield;
    return most;
  }
  const stop = new AbortController();
  let didRun = false;
  setTimeout(() => (didRun = true), 0);
  expect(await inSlices(count(100), clock, stop.signal)).toBe(100);
  expect(didRun).toBe(true);
  stop.abort();
  expect(await inSlices(count(100), clock, stop.signal)).toBeNull();
});
