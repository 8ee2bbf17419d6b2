import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Skeleton } from '../controls/Skeleton';
import { CaptureForm } from './CaptureForm';
import { ChosenPost } from './ChosenPost';
import { ComposerCheck } from './ComposerCheck';
import { EmbedOffers } from './EmbedOffers';
import { EngagementBar } from './EngagementBar';
import { ExampleMark } from './ExampleMark';
import { Filters } from './Filters';
import { FirstRun } from './FirstRun';
import { HelpDialog } from './HelpDialog';
import { InsertQuestion } from './InsertQuestion';
import { Notices } from './Notices';
import { OpenQuestions } from './OpenQuestions';
import { PackWarning } from './PackWarning';
import { PageView } from './PageView';
import { PartlyReadable } from './PartlyReadable';
import './Panel.css';
import { Person } from './Person';
import { Queue } from './Queue';
import { QuietPosts } from './QuietPosts';
import { Replies } from './Replies';
import { SetAside } from './SetAside';
import { StatusLine } from './StatusLine';
import { TaughtLost } from './TaughtLost';
import { TeachView } from './TeachView';
import { usePanelKeys } from './use-panel-keys';

interface PanelProps {
  readonly model: PanelModel;
  /** The browser's shortcut that opens the panel; null when none is set. */
  readonly shortcut: string | null;
}

/** The agent's side panel, in the order of the work: who, what is known, what to say, done. */
export function Panel({ model, shortcut }: PanelProps) {
  usePanelKeys(model);
  const isFirstRun = model.setup.isFirstRun.value;
  return (
    <main class="panel">
      <h1 class="visually-hidden">{messages.panel.title}</h1>
      <StatusLine model={model} />
      {model.setup.settings.value === null ? (
        <Skeleton lines={4} label={messages.panel.loading} />
      ) : isFirstRun ? (
        <FirstRun model={model} />
      ) : model.teaching.lesson.value !== null ? (
        <TeachView teaching={model.teaching} lesson={model.teaching.lesson.value} nowMs={model.now.value} />
      ) : (
        <Work model={model} />
      )}
      <div class="panel__banners">
        <PackWarning model={model} />
        <OpenQuestions model={model} />
        <Notices model={model} />
      </div>
      {!isFirstRun && <EngagementBar model={model} />}
      <ExampleMark model={model} />
      <InsertQuestion model={model} />
      {model.isHelpOpen.value && <HelpDialog shortcut={shortcut} onClose={() => model.showHelp(false)} />}
    </main>
  );
}

function Work({ model }: { model: PanelModel }) {
  const chosen = model.chosen.value;
  const given = model.capture.form.value;
  const { kind } = model.page.state.value;
  const isReading = kind === 'reading';
  // A person in the middle of a reply must also see why the page is not read and what to do.
  const saysWhy = chosen === null || (kind === 'unreadable' && !model.isChosenByHand.value);
  if (given !== null) return <CaptureForm model={model} given={given} />;
  const hasRows = model.queue.shown.value.length > 0;
  return (
    <>
      {isReading && <Filters model={model} />}
      <PartlyReadable model={model} />
      <TaughtLost model={model} />
      <EmbedOffers model={model} />
      {hasRows ? <Queue model={model} /> : saysWhy && <PageView model={model} />}
      {chosen === null && isReading && <QuietPosts model={model} />}
      {chosen === null && isReading && <SetAside model={model} />}
      {chosen !== null && (
        <div class="panel__chosen" key={chosen.post.key}>
          <ChosenPost model={model} mention={chosen} />
          <Person model={model} mention={chosen} />
          <ComposerCheck model={model} />
          <Replies model={model} />
        </div>
      )}
    </>
  );
}
