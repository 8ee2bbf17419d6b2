import { excludes } from '../../lib/domain/exclusive-intents';
import type { Mention } from '../../lib/domain/mention';
import { INTENTS } from '../../lib/domain/triage';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { SavedSelect } from '../controls/SavedSelect';
import { Tag } from '../controls/Tag';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.judgement;
const NONE = '';

/** What the post is beside its main kind: each can be taken away, and more can be added. */
export function OtherIntents({ model, mention }: { model: PanelModel; mention: Mention }) {
  const field = useWantedFocus<HTMLSelectElement>(model.focus, 'beside');
  const [, ...others] = mention.intents;
  const more = INTENTS.filter((intent) =>
    mention.intents.every(({ value }) => value !== intent && !excludes(value, intent)),
  );
  // Beside spam, or where nothing tells, there is nothing else.
  if (more.length === 0) return null;
  return (
    <div class="judgement__beside">
      <span class="field__label" aria-hidden="true">
        {words.beside}
      </span>
      {others.length > 0 && (
        <ul class="judgement__others" aria-label={words.others}>
          {others.map(({ value, reason }) => (
            <li key={value}>
              <Tag
                removeLabel={words.notBeside(messages.panel.intents[value])}
                onRemove={() => {
                  void model.judgement.correctBeside(mention, value, false);
                  // The button goes away.
                  model.focus.ask('beside');
                }}
              >
                {messages.panel.intents[value]}
              </Tag>{' '}
              <bdi class="quiet small">{reason}</bdi>
            </li>
          ))}
        </ul>
      )}
      <SavedSelect<string>
        label={words.beside}
        labelHidden
        title={`${words.beside} (m)`}
        value={NONE}
        selectRef={field}
        options={[
          { value: NONE, label: words.addBeside },
          ...more.map((value) => ({ value, label: messages.panel.filters[value] })),
        ]}
        onSave={(chosen) => {
          const intent = more.find((each) => each === chosen);
          if (intent !== undefined) void model.judgement.correctBeside(mention, intent, true);
        }}
      />
    </div>
  );
}
