import type { ComponentChildren } from 'preact';
import './Banner.css';
import { Icon } from './Icon';

/** stop: does not go on. confirm: needs an answer. note: says something. done: has worked. */
export type BannerState = 'stop' | 'confirm' | 'note' | 'done';

export interface BannerProps {
  readonly state: BannerState;
  /** What happened, what was kept, what to do. */
  readonly children: ComponentChildren;
  /** The buttons. */
  readonly actions?: ComponentChildren;
  /** Read out at once, for an error that has just happened. */
  readonly urgent?: boolean;
}

/** A sentence across the panel with an icon and what can be done about it. */
export function Banner({ state, children, actions, urgent = false }: BannerProps) {
  return (
    <div class={`banner banner--${state}`} role={urgent ? 'alert' : 'status'}>
      <Icon name={state} />
      <div class="banner__words">{children}</div>
      {actions && <div class="banner__actions">{actions}</div>}
    </div>
  );
}
