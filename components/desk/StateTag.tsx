import type { EngagementState } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import type { IconName } from '../controls/Icon';
import { Tag, type TagProps } from '../controls/Tag';

const LOOKS: Record<EngagementState, { state: NonNullable<TagProps['state']>; icon: IconName }> = {
  intended: { state: 'confirm', icon: 'confirm' },
  inserted: { state: 'note', icon: 'clock' },
  posted: { state: 'done', icon: 'done' },
  failed: { state: 'stop', icon: 'stop' },
  withdrawn: { state: 'neutral', icon: 'close' },
};

/** How far an engagement has come, with an icon and a word. */
export function StateTag({ state }: { state: EngagementState }) {
  return <Tag {...LOOKS[state]}>{messages.desk.log.states[state]}</Tag>;
}
