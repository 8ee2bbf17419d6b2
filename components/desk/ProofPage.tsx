import { useEffect, useRef } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { formatRoute } from '../../lib/desk-model/desk-route';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import type { ReplyProof } from '../../lib/services/prove-reply';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { BothTimes } from './BothTimes';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import './HistoryPage.css';
import { LoadState } from './LoadState';
import { ProofAnswer } from './ProofAnswer';
import { ProofApproval } from './ProofApproval';
import { ProofChecks } from './ProofChecks';
import { ProofPost } from './ProofPost';
import './ProofPage.css';

const words = messages.desk.proof;

/** One reply with its approval, and how far both can be relied on: to be shown, printed or handed on. */
export function ProofPage({ model }: { model: DeskModel }) {
  const { proof, checked, again, save } = model.proof;
  const top = useRef<HTMLAnchorElement>(null);
  useEffect(() => top.current?.focus(), []);
  const ready = readyValue(proof.value);
  return (
    <DeskPage
      title={words.title}
      actions={
        ready && (
          <>
            <Button onClick={again}>{words.again}</Button>
            <Button icon="download" onClick={() => save(ready)}>
              {words.save}
            </Button>
            <Button look="main" onClick={() => globalThis.print()}>
              {words.print}
            </Button>
          </>
        )
      }
    >
      <p class="history__back proof__back">
        <a ref={top} href={formatRoute({ section: 'log', id: model.route.value.id })}>
          <Icon name="back" /> {words.back}
        </a>
      </p>
      {proof.value.status === 'loading' && checked.value !== null && (
        <p class="quiet">{words.checking(checked.value)}</p>
      )}
      <LoadState of={proof.value} lines={12} onTryAgain={again}>
        {(value) =>
          value ? (
            <Proof proof={value} />
          ) : (
            <EmptyState title={messages.desk.notThere}>{words.gone}</EmptyState>
          )
        }
      </LoadState>
    </DeskPage>
  );
}

function Proof({ proof }: { proof: ReplyProof }) {
  const { engagement, checks, checkedAt } = proof;
  return (
    <article class="proof">
      <p class="quiet small">
        {words.entry} {engagement.id}. {words.checkedAt} <BothTimes atMs={checkedAt} />
      </p>
      <ProofPost post={engagement.post} />
      <ProofAnswer proof={proof} />
      <ProofApproval proof={proof} />
      <ProofChecks checks={checks} />
      <footer class="proof__foot">
        <p>{words.limits}</p>
        <p class="strong">{words.notAdvice}</p>
      </footer>
    </article>
  );
}
