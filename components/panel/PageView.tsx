import type { ComponentChildren } from 'preact';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { healthOf, type PageState } from '../../lib/panel-model/page-state';
import { Button } from '../controls/Button';
import { Icon, type IconName } from '../controls/Icon';
import { Skeleton } from '../controls/Skeleton';
import './PageView.css';
import { SiteAccess } from './SiteAccess';
import { TeachButton } from './TeachButton';

const words = messages.panel.page;

/** What stands where the list would be when there is nothing to list: one sentence, one thing to do. */
export function PageView({ model }: { model: PanelModel }) {
  const page = model.page.state.value;
  if (page.kind === 'connecting') return <Skeleton lines={4} label={messages.panel.loading} />;
  if (page.kind === 'unreadable') return <Unreadable model={model} page={page} />;
  return <NothingListed model={model} page={page} />;
}

function Unreadable({
  model,
  page,
}: {
  model: PanelModel;
  page: Extract<PageState, { kind: 'unreadable' }>;
}) {
  if (page.code === 'not-allowed') {
    return (
      <Sentence icon="note" words={words.notAllowed}>
        <SiteAccess model={model} />
        <CaptureButton model={model} />
      </Sentence>
    );
  }
  const canRetry = page.code === 'failed';
  return (
    <Sentence icon={canRetry ? 'stop' : 'note'} words={page.sentence}>
      {canRetry && <Button onClick={model.page.retry}>{words.retry}</Button>}
      {page.code !== 'no-tab' && <CaptureButton model={model} />}
    </Sentence>
  );
}

function NothingListed({
  model,
  page,
}: {
  model: PanelModel;
  page: Extract<PageState, { kind: 'reading' }>;
}) {
  const { queue, setup } = model;
  const health = healthOf(page);
  if (queue.filter.value !== 'all' && (queue.counts.value.get('all') ?? 0) > 0) {
    return (
      <Sentence icon="note" words={words.noneOfKind}>
        <Button onClick={() => queue.chooseFilter('all')}>{words.showAll}</Button>
      </Sentence>
    );
  }
  if (setup.settings.value?.subjects.length === 0) {
    return (
      <Sentence icon="note" words={words.noSubjects}>
        <Button onClick={() => setup.reopen('brand')}>{words.noSubjectsAction}</Button>
      </Sentence>
    );
  }
  // The banner of the reading check says it, with what can be done.
  if (health === 'none') return null;
  if (queue.mentions.value.size > 0) return <Sentence icon="done" words={words.allSetAside} />;
  const read = page.read + model.page.embedded.read.value;
  if (read === 0) {
    return (
      <Sentence icon="note" words={words.empty}>
        <TeachButton model={model} />
        <CaptureButton model={model} />
      </Sentence>
    );
  }
  return <Sentence icon="note" words={words.noneAboutUs(read)} />;
}

/** What cannot be read can still be taken by hand. */
function CaptureButton({ model }: { model: PanelModel }) {
  return (
    <Button look="quiet" onClick={model.capture.open}>
      {messages.panel.capture.open}
    </Button>
  );
}

function Sentence(props: { icon: IconName; words: string; children?: ComponentChildren }) {
  return (
    <div class="page-view" role="status">
      <Icon name={props.icon} />
      <p>{props.words}</p>
      {props.children}
    </div>
  );
}
