import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../lib/domain/mention';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { FocusTarget } from '../../lib/panel-model/focus-requests';
import './Judgement.css';
import { JudgementFields } from './JudgementFields';

const words = messages.panel.judgement;

/** Keys that bring the focus into the fields. */
const TARGETS: ReadonlySet<FocusTarget> = new Set([
  'intent',
  'beside',
  'sentiment',
  'topic',
  'stage',
  'language',
  'route',
]);

/** What is thought of the post, in one line; open, each verdict with its reason, to be put right. */
export function Judgement({ model, mention }: { model: PanelModel; mention: Mention }) {
  const [isOpen, setOpen] = useState(false);
  const wanted = model.focus.wanted.value?.target;
  useEffect(() => {
    if (wanted !== undefined && TARGETS.has(wanted)) setOpen(true);
  }, [wanted]);
  return (
    <details class="judgement" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={`${words.title} (i, m, s, p, l, g, r)`}>
        <span class="visually-hidden">{words.title}: </span>
        <Line model={model} mention={mention} />
      </summary>
      {isOpen && <JudgementFields model={model} mention={mention} />}
    </details>
  );
}

function Line({ model, mention }: { model: PanelModel; mention: Mention }) {
  const { intents, sentiment, stage } = mention;
  const topics = model.judgement.topicsOf(mention);
  const route = model.judgement.routeOf(mention);
  const named = [
    ...intents.map(({ value, reason }) => ({ word: messages.panel.intents[value], reason })),
    { word: words.sentiments[sentiment.value], reason: sentiment.reason },
    ...topics.map(({ value, reason }) => ({ word: value, reason })),
    ...(stage ? [{ word: words.stages[stage.value], reason: stage.reason }] : []),
  ];
  return (
    <>
      {named.map(({ word, reason }, index) => (
        <span key={word} class={index === 0 ? 'strong' : undefined} title={reason}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{word}</bdi>
        </span>
      ))}
      {route && (
        <span class="judgement__route" title={route.reason}>
          <span aria-hidden="true">→ </span>
          <span class="visually-hidden">{words.route}: </span>
          {messages.desk.log.departments[route.value]}
        </span>
      )}
    </>
  );
}
