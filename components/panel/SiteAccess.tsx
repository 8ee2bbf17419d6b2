import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';
import './SiteAccess.css';

const words = messages.panel.access;

/** "Always on this site": asks the browser for one site, during the click. */
export function SiteAccess({ model }: { model: PanelModel }) {
  const { access } = model;
  const pattern = access.pattern.value;
  if (pattern === null) return <OtherSite model={model} />;
  return (
    <div class="site-access">
      <p class="quiet small">{words.explain}</p>
      <Button onClick={() => access.allow(pattern.slice(0, -1))}>
        {words.alwaysOn(new URL(pattern.slice(0, -1)).host)}
      </Button>
    </div>
  );
}

/** The browser keeps the address of a tab that was not allowed to itself, so the person writes it. */
function OtherSite({ model }: { model: PanelModel }) {
  const [address, setAddress] = useState('');
  const allow = () => model.access.allow(address);
  return (
    <details class="site-access-other">
      <summary>{words.otherSite}</summary>
      <div class="site-access">
        <TextField
          label={words.address}
          hint={words.addressHint}
          value={address}
          onInput={setAddress}
          onEnter={allow}
        />
        <p class="quiet small">{words.explain}</p>
        <Button onClick={allow} disabled={address.trim() === ''}>
          {words.always}
        </Button>
      </div>
    </details>
  );
}
