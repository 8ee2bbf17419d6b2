import type { ExampleModel } from '../../lib/desk-model/example-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';

const words = messages.desk.settings.example;

/** Loads or removes the example data, in one action each. */
export function ExampleSettings({ example }: { example: ExampleModel }) {
  const isPresent = readyValue(example.isPresent.value.value);
  const busy = example.busy.value || isPresent === null;
  return isPresent ? (
    <>
      <p>{words.present}</p>
      <Button look="danger" disabled={busy} onClick={() => void example.remove()}>
        {words.remove}
      </Button>
    </>
  ) : (
    <Button disabled={busy} onClick={() => void example.load()}>
      {words.load}
    </Button>
  );
}
