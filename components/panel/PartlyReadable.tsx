import { useEffect, useState } from 'preact/hooks';
import type { ReadingFinding } from '../../lib/domain/reading-check';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import './PartlyReadable.css';

const words = messages.panel.reading;

/** Says so when a page is read worse than pages of its kind were before, and what can be done. */
export function PartlyReadable({ model }: { model: PanelModel }) {
  const { readingCheck, page } = model;
  const [worst, ...others] = readingCheck.findings.value;
  if (page.state.value.kind !== 'reading' || worst === undefined) return null;
  const isChanged = worst.level === 'changed';
  return (
    <Banner
      state={isChanged ? 'confirm' : 'note'}
      actions={
        <>
          <Button onClick={page.reread}>{words.retry}</Button>
          <Button look="quiet" onClick={() => void readingCheck.accept()}>
            {words.accept}
          </Button>
          <Button look="quiet" onClick={model.capture.open}>
            {messages.panel.capture.open}
          </Button>
          <BreakageReport key={reportKey(worst)} model={model} />
        </>
      }
    >
      {isChanged && <strong>{words.changed}</strong>} {words.finding(worst)}
      {others.length > 0 && ` ${words.more(others.length)}`}
      {isChanged && ` ${readingCheck.isByStructure.value ? words.byStructure : words.toDo}`}
    </Banner>
  );
}

/** Made when it is asked for. */
function BreakageReport({ model }: { model: PanelModel }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (isOpen) void model.readingCheck.report().then(setText);
  }, [isOpen, model]);
  return (
    <details class="breakage-report" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.report}</summary>
      <p class="quiet small">{words.reportExplain}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="breakage-report__text small" tabIndex={0}>
        {text}
      </pre>
      <Button icon="copy" disabled={text === ''} onClick={() => void model.copy(text)}>
        {words.copyReport}
      </Button>
    </details>
  );
}

/** Another finding is another report. */
function reportKey({ part, count, of }: ReadingFinding): string {
  return `${part} ${count} ${of}`;
}
