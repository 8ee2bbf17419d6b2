// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { UserText } from '../../../components/controls/UserText';
import { HOSTILE_TEXTS } from '../hostile-texts';

afterEach(cleanup);

describe('words of a page', () => {
  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 30), text]))('are text only: %s', (_, text) => {
    const { container } = render(<UserText text={text} />);
    const shown = container.querySelector('.user-text');
    expect(shown?.children).toHaveLength(0);
    expect(text.startsWith(shown?.textContent?.replace(/…$/, '') ?? '?')).toBe(true);
  });

  it('run their own way', () => {
    const { container } = render(<UserText text="שלום" language="he" />);
    expect(container.querySelector('[dir="auto"][lang="he"]')?.textContent).toBe('שלום');
  });

  it('of a megabyte are drawn piece by piece', () => {
    const { container } = render(<UserText text={'a b '.repeat(262_144)} lines={4} />);
    const length = () => container.querySelector('.user-text')?.textContent?.length ?? 0;
    expect(length()).toBeLessThan(1_000);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(length()).toBe(20_001);
    fireEvent.click(screen.getByRole('button', { name: /Show more \(/ }));
    expect(length()).toBe(40_001);
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(length()).toBeLessThan(1_000);
  });

  it('never end in half a character', () => {
    const { container } = render(<UserText text={`${'x'.repeat(599)}😀😀`} lines={4} />);
    expect(container.querySelector('.user-text')?.textContent).toBe(`${'x'.repeat(599)}…`);
  });
});
