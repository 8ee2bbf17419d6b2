// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { complaint, openPanel } from '../panel-model/panel-bench';

afterEach(cleanup);

const BIRDS = [
  'a Harbor & Finch sang in the hedge by the pier this morning, birds everywhere',
  'birds by the pier: a Harbor & Finch sang in the hedge this morning',
  'this morning by the pier a Harbor & Finch sang, birds in the hedge',
  'many birds in the hedge, a Harbor & Finch sang by the pier this morning',
];

it('posts that mean something else are folded away, can be opened, and are about us when somebody says so', async () => {
  const posts = BIRDS.map((text, index) => complaint({ key: `feed:${index}`, text }));
  const { model } = await openPanel({ posts });
  render(<Panel model={model} shortcut={null} />);
  for (let said = 0; said < 3 && model.queue.quiet.value.length === 0; said += 1) {
    const key = model.queue.shown.value[0]?.post.key ?? '';
    await model.setAside(key, 'not-about-us');
    await waitFor(() => expect(model.marks.dispositions.value.has(key)).toBe(true));
  }
  const [quiet] = model.queue.quiet.value;
  if (quiet === undefined) throw new Error('None is quiet');
  await screen.findByText(/names? us but seems? to mean something else/);
  fireEvent.click(screen.getByText(quiet.post.text));
  expect(model.chosen.value?.post.key).toBe(quiet.post.key);
  fireEvent.click(await screen.findByRole('button', { name: /^About us/ }));
  await waitFor(() => expect(model.queue.mentions.value.has(quiet.post.key)).toBe(true));
  expect(model.queue.quiet.value).not.toContain(quiet);
});
