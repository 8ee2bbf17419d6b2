import { type ReadonlySignal, signal } from '@preact/signals';
import type { DetectLanguage } from '../domain/guard';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';

/** @returns what tells the language of a text, once it is there; null until then. */
export function waitForLanguages(
  side: Pick<PanelSide, 'languageDetector'>,
  notices: Notices,
  stop: AbortSignal,
): ReadonlySignal<DetectLanguage | null> {
  const detect = signal<DetectLanguage | null>(null);
  void side.languageDetector(stop).then((loaded) => {
    if (!stop.aborted) detect.value = notices.take(loaded) ?? null;
  });
  return detect;
}
