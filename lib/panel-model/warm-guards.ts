import { guardWarmUps } from '../services/warm-guards';

/** The panel shows itself and reads its page first. */
const BEGIN_AFTER_MS = 300;

/** Makes the guards ready while nobody has chosen a post yet, one at a time. */
export function warmGuards(stop: AbortSignal): void {
  const left = [...guardWarmUps()];
  const goOn = () => {
    left.shift()?.();
    if (left.length > 0) timer = setTimeout(goOn, 0);
  };
  let timer = setTimeout(goOn, BEGIN_AFTER_MS);
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
