import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Tag } from '../controls/Tag';

/** The person's tags; each can be taken off. */
export function PersonTags({ model, tags }: { model: PanelModel; tags: readonly string[] }) {
  return (
    <ul class="person__tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Tag
            removeLabel={messages.panel.person.removeTag(tag)}
            onRemove={() => void model.person.removeTag(tag)}
          >
            {tag}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
