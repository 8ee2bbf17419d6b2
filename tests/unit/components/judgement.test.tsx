// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { type BenchOptions, complaint, openPanel } from '../panel-model/panel-bench';

afterEach(cleanup);

const posts = [complaint({ key: 'feed:1' }), complaint({ key: 'feed:2', text: '@harborfinch, hello' })];

/** The panel with its first post chosen. */
async function show(options: BenchOptions = {}) {
  const bench = await openPanel({ posts, ...options });
  const { container } = render(<Panel model={bench.model} shortcut={null} />);
  fireEvent.click(container.querySelector('.queue-row') ?? container);
  await screen.findByText(/What it is/);
  return { ...bench, container };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const field = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
const summary = () => document.querySelector('.judgement > summary')?.textContent ?? '';

describe('what is thought of a post', () => {
  it('is one line, and opens with the reason of each verdict', async () => {
    await show();
    expect(summary()).toBe('What it is: complaint · question · negative→ for: service');
    press('i');
    await waitFor(() => expect(document.activeElement).toBe(field('Kind')));
    const hints = [...document.querySelectorAll('.judgement__fields .field__hint')];
    expect(hints.map(({ textContent }) => textContent)).toEqual([
      'says “stopped working”',
      'says “stopped working”',
      'none of your topics in it',
      'nothing tells',
      'nothing tells',
      'complaint: says “stopped working”',
    ]);
    expect(screen.getByRole('list', { name: 'Further kinds' }).textContent).toMatch(
      /question.*says “can you”/,
    );
  });

  it.each([
    ['i', 'Kind', 'bug-report', /bug report · question · negative.*product/],
    ['m', 'Also', 'cancel-risk', /complaint · question · may leave · negative/],
    ['s', 'Sentiment', 'neutral', /complaint · question · neutral/],
    ['p', 'Topic', 'Delivery', /negative · Delivery/],
    ['l', 'Stage', 'leaving', /negative · leaving/],
    ['r', 'Department', 'legal', /legal$/],
  ])('is put right with %s, and taken back with u', async (key, label, value, line) => {
    await show({ settings: { topics: [{ name: 'Delivery', words: ['parcel'] }] } });
    const before = summary();
    press(key);
    await waitFor(() => expect(document.activeElement).toBe(field(label)));
    fireEvent.change(field(label), { target: { value } });
    await waitFor(() => expect(summary()).toMatch(line));
    field(label).blur();
    press('u');
    await waitFor(() => expect(summary()).toBe(before));
  });

  it('can be several kinds, of which each can be taken away', async () => {
    await show();
    press('m');
    await waitFor(() => expect(document.activeElement).toBe(field('Also')));
    const offered = [...field('Also').options].map(({ value }) => value);
    expect(offered).not.toContain('complaint');
    expect(offered).not.toContain('other');
    fireEvent.change(field('Also'), { target: { value: 'press' } });
    await waitFor(() => expect(summary()).toMatch(/complaint · question · press/));
    expect(field('Also').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Take away “question”' }));
    await waitFor(() => expect(summary()).toMatch(/complaint · press · negative/));
    expect(document.activeElement).toBe(field('Also'));
    fireEvent.click(screen.getByRole('button', { name: 'Take away “press”' }));
    await waitFor(() => expect(summary()).toMatch(/complaint · negative/));
    field('Also').blur();
    press('u');
    await waitFor(() => expect(summary()).toMatch(/complaint · press · negative/));
  });

  it.each([
    ['spam', 'What it is: spam · negative', null],
    ['vendor', 'What it is: vendor · question · negative', ['complaint', 'praise']],
  ])('as %s it is nothing that this excludes', async (kind, line, offered) => {
    await show();
    press('i');
    await waitFor(() => expect(document.activeElement).toBe(field('Kind')));
    fireEvent.change(field('Kind'), { target: { value: kind } });
    await waitFor(() => expect(summary()).toContain(line));
    const beside = screen.queryByLabelText<HTMLSelectElement>('Also');
    if (offered === null) return expect(beside).toBeNull();
    const values = [...(beside?.options ?? [])].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(offered));
    expect(values.filter((value) => ['spam', 'press', 'purchase-intent'].includes(value))).toEqual([]);
  });

  it('is not about us with x, and goes off the list until put back', async () => {
    const { container, store } = await show();
    press('x');
    await screen.findByText(/Taken off the list: not about us/);
    await waitFor(() => expect(container.querySelectorAll('.queue-row')).toHaveLength(1));
    expect(await store.db.learned.toArray()).toMatchObject([{ what: 'about', value: 'not-about-us' }]);
    press('u');
    await waitFor(() => expect(container.querySelectorAll('.queue-row')).toHaveLength(2));
    expect(await store.db.learned.count()).toBe(0);
  });

  it('is about us with b', async () => {
    const { store } = await show();
    press('b');
    await screen.findByText(/Kept: it is about us/);
    expect(await store.db.learned.toArray()).toMatchObject([{ what: 'about', value: 'about-us' }]);
  });
});
