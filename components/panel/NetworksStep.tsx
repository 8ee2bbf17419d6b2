import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';

const words = messages.panel.setup.networks;

/** Third step: sites that may be read without pressing the toolbar button; asked for only on a click. */
export function NetworksStep({ model }: { model: PanelModel }) {
  const [address, setAddress] = useState('');
  const allow = () => model.access.allow(address);
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet">{words.explain}</p>
      <ul class="first-run__networks">
        {words.known.map(([name, home]) => (
          <li key={home}>
            <span>{name}</span>
            <Button onClick={() => model.access.allow(home)}>{words.allow}</Button>
          </li>
        ))}
      </ul>
      <TextField
        label={words.other}
        hint={messages.panel.access.addressHint}
        value={address}
        onInput={setAddress}
        onEnter={allow}
      />
      <div class="first-run__actions">
        <Button disabled={address.trim() === ''} onClick={allow}>
          {words.allow}
        </Button>
      </div>
      <div class="first-run__actions">
        <Button look="main" onClick={() => void model.setup.next()}>
          {messages.panel.setup.next}
        </Button>
      </div>
    </>
  );
}
