import type { ComponentChildren } from 'preact';
import { messages } from '../../lib/messages';
import './Banner.css';
import { Button } from './Button';
import { Icon } from './Icon';

/** stop: does not go on. confirm: needs an answer. note: says something. done: has worked. */
type BannerState = 'stop' | 'confirm' | 'note' | 'done';

interface BannerProps {
  readonly state: BannerState;
  /** What happened, what was kept, what to do. */
  readonly children: ComponentChildren;
  /** The buttons. */
  readonly actions?: ComponentChildren;
  /** Takes the banner away; without it, it stays until what it says is over. */
  readonly onClose?: () => void;
  /** Read out at once, for an error that has just happened. */
  readonly urgent?: boolean;
}

/** A sentence across the panel with an icon and what can be done about it. */
export function Banner({ state, children, actions, onClose, urgent = false }: BannerProps) {
  return (
    <div class={`banner banner--${state}`} role={urgent ? 'alert' : 'status'}>
      <Icon name={state} />
      <div class="banner__words">{children}</div>
      {onClose && (
        <Button look="quiet" icon="close" iconOnly class="banner__close" onClick={onClose}>
          {messages.panel.close}
        </Button>
      )}
      {actions && <div class="banner__actions">{actions}</div>}
    </div>
  );
}
