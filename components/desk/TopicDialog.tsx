import { useState } from 'preact/hooks';
import { type Topic, TopicSchema } from '../../lib/domain/topic';
import { messages } from '../../lib/messages';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';
import { splitList } from './split-list';

const words = messages.desk.judgement.topics;

interface TopicDialogProps {
  readonly topic: Topic;
  /** Names that the other topics have. */
  readonly others: readonly string[];
  readonly onClose: () => void;
  readonly onSave: (topic: Topic) => Promise<boolean>;
}

/** Edits one topic: its name, and the words by which a post is known to be about it. */
export function TopicDialog({ topic, others, onClose, onSave }: TopicDialogProps) {
  const [name, setName] = useState(topic.name);
  const [text, setText] = useState(topic.words.join(', '));
  const [isChecked, setChecked] = useState(false);
  const made: Topic = { name: name.trim(), words: splitList(text, ',') };
  const error = problemOf(made, others);
  const save = async () => {
    setChecked(true);
    if (error === null && (await onSave(made))) onClose();
  };
  return (
    <ActionDialog title={words.title} action={messages.desk.settings.save} onClose={onClose} onAction={save}>
      <TextField label={words.name} value={name} error={isChecked ? error : null} onInput={setName} />
      <TextField label={words.words} hint={words.wordsHint} value={text} onInput={setText} />
    </ActionDialog>
  );
}

function problemOf(topic: Topic, others: readonly string[]): string | null {
  if (topic.name === '') return words.missing;
  const name = topic.name.toLowerCase();
  if (others.some((other) => other.toLowerCase() === name)) return words.taken;
  return TopicSchema.safeParse(topic).success ? null : words.tooLong;
}
