import './Tag.css';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

export interface TagProps {
  readonly children: string;
  readonly state?: 'neutral' | 'accent' | 'stop' | 'confirm' | 'note' | 'done';
  readonly icon?: IconName;
  readonly title?: string;
  /** Name of the button that takes it off. */
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
}

/** A short word in a box: a tag, a state, a kind. */
export function Tag({ children, state = 'neutral', icon, title, removeLabel, onRemove }: TagProps) {
  return (
    <span class={`tag tag--${state}${onRemove ? ' tag--removable' : ''}`} title={title}>
      {icon && <Icon name={icon} />}
      <span class="user-text" dir="auto">
        {children}
      </span>
      {onRemove && (
        <Button look="quiet" icon="close" iconOnly onClick={onRemove}>
          {removeLabel ?? ''}
        </Button>
      )}
    </span>
  );
}
