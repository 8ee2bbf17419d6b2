import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/domain/captured-post';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import './CaptureForm.css';

const words = messages.panel.capture;

/** A post that a person takes from its page by hand. */
export function CaptureForm({ model, given }: { model: PanelModel; given: Capture }) {
  const { capture } = model;
  const text = useRef<HTMLTextAreaElement>(null);
  const author = useRef<HTMLInputElement>(null);
  // What is missing when it opens; afterwards the person is writing.
  const [first] = useState(given.text === '' ? text : author);
  useEffect(() => first.current?.focus(), [first]);
  const isWhole = given.text.trim() !== '' && given.author.trim() !== '';
  return (
    <section class="capture-form" aria-labelledby="capture-title">
      <h2 id="capture-title">{words.title}</h2>
      <p class="quiet small">{words.explain}</p>
      <TextArea
        label={words.text}
        lines={4}
        value={given.text}
        inputRef={text}
        onInput={(value) => capture.change({ text: value })}
      />
      <TextField
        label={words.author}
        hint={words.authorHint}
        value={given.author}
        inputRef={author}
        onInput={(value) => capture.change({ author: value })}
        onEnter={capture.save}
      />
      <TextField
        label={words.address}
        hint={words.addressHint}
        value={given.address}
        onInput={(value) => capture.change({ address: value })}
        onEnter={capture.save}
      />
      <div class="capture-form__actions">
        <Button look="main" disabled={!isWhole} onClick={capture.save}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={capture.close}>
          {messages.panel.cancel}
        </Button>
      </div>
    </section>
  );
}
