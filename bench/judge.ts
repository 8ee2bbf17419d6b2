import type { Figures } from './bench-item.ts';

/** Limits by the name of a figure, each `<= number` or `>= number`; `ratio` is the goal itself. */
type Goal = Readonly<Record<string, string>>;

interface Verdict {
  readonly item: string;
  readonly ratio: number | null;
  readonly goal: string | null;
  readonly ok: boolean;
  readonly [name: string]: number | string | boolean | null;
}

/** @returns the line to print: fine only where every limit has a figure, and that figure keeps it. */
export function judge(item: string, goal: Goal | undefined, figures: Figures | null): Verdict {
  const broken = Object.entries(goal ?? {}).filter(([name, limit]) => !keeps(limit, figures?.[name]));
  const ok = goal !== undefined && figures !== null && broken.length === 0;
  const { ratio = null, ...others } = figures ?? {};
  return {
    item,
    ratio: rounded(ratio),
    goal: goal?.ratio ?? null,
    ok,
    ...Object.fromEntries(Object.entries(others).map(([name, figure]) => [name, rounded(figure)])),
    ...(figures === null && { missing: true }),
    ...(broken.length > 0 && { broken: broken.map(([name, limit]) => `${name} ${limit}`).join(', ') }),
  };
}

/** @returns whether the figure keeps the limit; what is no number keeps none. @throws when the limit makes no sense */
export function keeps(limit: string, figure: number | string | undefined): boolean {
  const [, sign, number] = /^(<=|>=) ([\d.]+)$/.exec(limit) ?? [];
  if (sign === undefined) throw new Error(`Not a limit: ${limit}`);
  if (typeof figure !== 'number' || !Number.isFinite(figure)) return false;
  return sign === '<=' ? figure <= Number(number) : figure >= Number(number);
}

/** Three significant digits, and all digits of whole numbers. */
function rounded<Value>(value: Value): Value | number {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
