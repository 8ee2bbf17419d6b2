import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import './ComposerCheck.css';
import { Findings } from './Findings';

const words = messages.panel.composer;

/** What speaks against the text in the page's reply box, said while the person edits it there. */
export function ComposerCheck({ model }: { model: PanelModel }) {
  const findings = model.composerCheck.findings.value;
  if (findings === null || findings.length === 0) return null;
  return (
    <section class="composer-check" aria-label={words.label}>
      <h3 class="small">{words.label}</h3>
      <Findings findings={findings} text={model.composerText.value ?? ''} />
    </section>
  );
}
