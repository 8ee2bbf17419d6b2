import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-hover', 'surface-sunken', 'accent-soft'];
type Pair = [front: string, back: string, least: number];
const PAIRS: readonly Pair[] = [
  ...SURFACES.flatMap((surface): Pair[] => [
    ['text', surface, 4.5],
    ['text-quiet', surface, 4.5],
    ['accent', surface, 4.5],
  ]),
  ...['stop', 'confirm', 'note', 'done'].flatMap((state): Pair[] => [
    [state, `${state}-soft`, 4.5],
    [state, 'surface', 4.5],
    [state, 'surface-raised', 4.5],
    ['text', `${state}-soft`, 4.5],
    ['text-quiet', `${state}-soft`, 4.5],
    ['accent', `${state}-soft`, 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['text', 'mark', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'surface-raised', 3],
];

describe('the colours', () => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s in light and dark', (front, back, least) => {
    const [a, b] = [colours.get(front), colours.get(back)];
    if (!a || !b) throw new Error(`No such colour: ${front} or ${back}`);
    expect(contrast(a.light, b.light)).toBeGreaterThanOrEqual(least);
    expect(contrast(a.dark, b.dark)).toBeGreaterThanOrEqual(least);
  });
});
