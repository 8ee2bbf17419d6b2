import type { GuardLevel, Sector } from '../domain/guard';

/** How strictly one guard is taken in a sector, and what asks for it. */
export interface PresetRule {
  readonly guardId: string;
  readonly level: GuardLevel;
  /** The law, rule or guidance, as its own readers call it. */
  readonly regulation: string;
  /** One sentence: what it asks of a reply. */
  readonly why: string;
}

/** The rules of a sector: one file of this folder, exported as `preset`. A starting point, no legal advice. */
export interface Preset {
  readonly id: Sector;
  readonly name: string;
  /** One sentence: whom it is for. */
  readonly doc: string;
  readonly rules: readonly PresetRule[];
  /** Who has to approve a response, by role; empty: any one person. */
  readonly approverRoles: readonly string[];
  /** What no guard can do, and the team has to see to. */
  readonly duties: readonly { readonly regulation: string; readonly duty: string }[];
}

const modules = import.meta.glob<{ preset: Preset }>(['./*.ts', '!./index.ts', '!./_*.ts'], { eager: true });

/** Every preset, by id. @throws when two files claim one sector. */
export const presets: readonly Preset[] = register(Object.values(modules).map((module) => module.preset));

/** @returns the preset of a sector; null for none. */
export function presetOf(sector: Sector | null): Preset | null {
  return presets.find(({ id }) => id === sector) ?? null;
}

function register(found: readonly Preset[]): readonly Preset[] {
  if (new Set(found.map(({ id }) => id)).size !== found.length)
    throw new Error('Two presets share one sector');
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
