import { useEffect, useRef } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { AdvocatesPage } from './AdvocatesPage';
import './Desk.css';
import { HistoryPage } from './HistoryPage';
import { JudgementPage } from './JudgementPage';
import { LogPage } from './LogPage';
import { PeoplePage } from './PeoplePage';
import { ProofPage } from './ProofPage';
import { Rail } from './Rail';
import { ResponsesPage } from './ResponsesPage';
import { ReviewsPage } from './ReviewsPage';
import { isForTyping } from './row-keys';
import { SettingsPage } from './SettingsPage';
import { SupervisionPage } from './SupervisionPage';

/** The desk: its sections at the side, and the one that the address names. */
export function Desk({ model }: { model: DeskModel }) {
  const place = useRef<HTMLDivElement>(null);
  const { section, part } = model.route.value;
  useEffect(() => {
    const title = part === 'proof' ? messages.desk.proof.title : messages.desk.sections[section];
    document.title = `${title} · ${messages.desk.name}`;
  }, [section, part]);
  useEffect(() => focusSearchOnSlash(() => place.current), []);
  return (
    <div class="desk">
      <Button class="desk__skip" onClick={() => place.current?.querySelector<HTMLElement>('main')?.focus()}>
        {messages.desk.skip}
      </Button>
      <Rail
        current={section}
        waiting={{
          reviews: readyValue(model.reviews.waiting.value.value)?.length ?? 0,
          supervision: model.supervision.waiting.value,
        }}
      />
      <div class="desk__place" ref={place}>
        <NoticeLine model={model} />
        <Section model={model} />
      </div>
    </div>
  );
}

function Section({ model }: { model: DeskModel }) {
  const { id, part } = model.route.value;
  if (part === 'proof') return <ProofPage key={id} model={model} />;
  if (part === 'history') return <HistoryPage key={id} model={model} />;
  switch (model.route.value.section) {
    case 'log':
      return <LogPage model={model} />;
    case 'people':
      return <PeoplePage model={model} />;
    case 'advocates':
      return <AdvocatesPage model={model} />;
    case 'responses':
      return <ResponsesPage model={model} />;
    case 'reviews':
      return <ReviewsPage model={model} />;
    case 'supervision':
      return <SupervisionPage model={model} />;
    case 'judgement':
      return <JudgementPage model={model} />;
    case 'settings':
      return <SettingsPage model={model} />;
  }
}

/** "/" goes to the search of what is shown. @returns what stops it. */
function focusSearchOnSlash(place: () => Element | null): () => void {
  const listening = new AbortController();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '/' || isForTyping(event)) return;
    const search = place()?.querySelector<HTMLElement>('[type=search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
  };
  document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
  return () => listening.abort();
}

/** Always there, so that what appears in it is read out. */
function NoticeLine({ model: { notice } }: { model: DeskModel }) {
  const said = notice.value;
  return (
    <div class="desk__notice" aria-live="polite">
      {said && (
        <Banner
          state={said.state}
          urgent={said.state === 'stop'}
          onClose={() => {
            notice.value = null;
          }}
        >
          {said.text}
        </Banner>
      )}
    </div>
  );
}
