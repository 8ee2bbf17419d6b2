import type { LibraryStatus } from '../../lib/desk-model/library-search';
import { messages } from '../../lib/messages';
import type { IconName } from '../controls/Icon';
import { Tag, type TagProps } from '../controls/Tag';

const LOOKS: Record<LibraryStatus, { state: NonNullable<TagProps['state']>; icon: IconName }> = {
  approved: { state: 'done', icon: 'done' },
  'in-review': { state: 'confirm', icon: 'clock' },
  draft: { state: 'note', icon: 'note' },
  expired: { state: 'stop', icon: 'stop' },
  retired: { state: 'neutral', icon: 'close' },
};

/** Whether a response may be used, with an icon and a word. */
export function LibraryTag({ status }: { status: LibraryStatus }) {
  return <Tag {...LOOKS[status]}>{messages.desk.responses.statuses[status]}</Tag>;
}
