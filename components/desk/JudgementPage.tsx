import type { DeskModel } from '../../lib/desk-model';
import { formatRoute } from '../../lib/desk-model/desk-route';
import { messages } from '../../lib/messages';
import type { JudgementSummary, Taken } from '../../lib/services/summarise-judgement';
import { ConfusionTable } from './ConfusionTable';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import './JudgementPage.css';
import { JudgementWeeks } from './JudgementWeeks';
import { LearningReset } from './LearningReset';
import { LoadState } from './LoadState';

const words = messages.desk.judgement;

/** How judgement does on the team's own log. */
export function JudgementPage({ model }: { model: DeskModel }) {
  const { summary } = model.judgement;
  return (
    <DeskPage title={words.title}>
      <LoadState of={summary.value.value} lines={12} onTryAgain={summary.again}>
        {(known) =>
          known.weeks.length === 0 && known.kinds.length === 0 && known.taken.replies === 0 ? (
            <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
          ) : (
            <Known summary={known} model={model} />
          )
        }
      </LoadState>
    </DeskPage>
  );
}

function Known({ summary, model }: { summary: JudgementSummary; model: DeskModel }) {
  const { taken, weeks, kinds } = summary;
  return (
    <div class="judgement-page">
      <p class="quiet">
        {words.intro} <a href={formatRoute({ section: 'settings', id: null })}>{words.inSettings}</a>
      </p>
      <section aria-labelledby="judgement-taken">
        <h2 id="judgement-taken">{words.taken}</h2>
        {taken.replies === 0 ? <p class="quiet">{words.none}</p> : <Shares taken={taken} />}
      </section>
      <section aria-labelledby="judgement-weeks">
        <h2 id="judgement-weeks">{words.weeks}</h2>
        <JudgementWeeks weeks={weeks} />
      </section>
      <section aria-labelledby="judgement-kinds">
        <h2 id="judgement-kinds">{words.kinds}</h2>
        {kinds.length === 0 ? (
          <p class="quiet">{words.noKinds}</p>
        ) : (
          <>
            <p class="quiet small">{words.matrixHint}</p>
            <div class="judgement-page__kinds">
              {kinds.map((kind) => (
                <ConfusionTable key={kind.what} kind={kind} />
              ))}
            </div>
          </>
        )}
      </section>
      <LearningReset summary={summary} model={model.judgement} />
    </div>
  );
}

function Shares({ taken: { replies, first, three } }: { taken: Taken }) {
  const shares = [
    [words.first, first],
    [words.three, three],
  ] as const;
  return (
    <dl class="judgement-page__shares">
      {shares.map(([name, part]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span class="judgement-page__share">{words.share(part, replies)}</span>
            <span class="quiet small">{words.of(part, replies)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
