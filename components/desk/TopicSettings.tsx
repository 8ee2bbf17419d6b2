import { useState } from 'preact/hooks';
import type { JudgementModel } from '../../lib/desk-model/judgement-model';
import type { Topic } from '../../lib/domain/topic';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { TopicDialog } from './TopicDialog';

const words = messages.desk.judgement.topics;
const NEW: Topic = { name: '', words: [] };

interface TopicSettingsProps {
  readonly topics: readonly Topic[];
  readonly model: JudgementModel;
}

/** The team's own list of topics; each can be edited or taken out. */
export function TopicSettings({ topics, model }: TopicSettingsProps) {
  const [edited, setEdited] = useState<Topic | null>(null);
  const others = topics.filter((topic) => topic !== edited).map(({ name }) => name);
  return (
    <>
      {topics.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="settings__list">
        {topics.map((topic) => (
          <li key={topic.name} class="settings__item">
            <span>
              <span class="user-text strong" dir="auto">
                {topic.name}
              </span>{' '}
              <span class="user-text quiet small" dir="auto">
                {topic.words.join(', ')}
              </span>
            </span>
            <Button aria-label={`${words.edit}: ${topic.name}`} onClick={() => setEdited(topic)}>
              {words.edit}
            </Button>
            <Button
              aria-label={`${words.remove}: ${topic.name}`}
              onClick={() => void model.saveTopic(topic.name, null)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => setEdited(NEW)}>
        {words.add}
      </Button>
      {edited && (
        <TopicDialog
          topic={edited}
          others={others}
          onClose={() => setEdited(null)}
          onSave={(topic) => model.saveTopic(edited === NEW ? null : edited.name, topic)}
        />
      )}
    </>
  );
}
