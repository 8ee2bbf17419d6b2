import type { ButtonHTMLAttributes } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'title' | 'class'> {
  readonly title?: string | undefined;
  readonly class?: string | undefined;
  /** main: the one thing to do here. plain: with an edge. quiet: text only. danger: takes something away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Shows only the icon; the children are its name, and its tooltip unless `title` says more. */
  readonly iconOnly?: boolean;
  /** The key that does the same; added to the tooltip. */
  readonly shortcut?: string;
}

/** A native button that says what it does. */
export function Button(props: ButtonProps) {
  const { look = 'plain', icon, iconOnly = false, shortcut, children, title, class: extra, ...rest } = props;
  const classes = ['button', `button--${look}`, iconOnly ? 'button--icon-only' : '', extra ?? ''];
  const words = title ?? (typeof children === 'string' && (iconOnly || shortcut) ? children : undefined);
  return (
    <button
      type="button"
      {...rest}
      class={classes.filter((name) => name !== '').join(' ')}
      title={words && shortcut ? `${words} (${shortcut})` : words}
      aria-keyshortcuts={shortcut}
    >
      {icon && <Icon name={icon} />}
      <span class={iconOnly ? 'visually-hidden' : 'button__words'}>{children}</span>
    </button>
  );
}
