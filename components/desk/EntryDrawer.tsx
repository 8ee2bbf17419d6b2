import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import type { LogEntry } from '../../lib/services/read-log-entry';
import { Button } from '../controls/Button';
import { Drawer } from './Drawer';
import { EntryCorrections } from './EntryCorrections';
import { EntryFacts } from './EntryFacts';
import { EntryPost } from './EntryPost';
import { EntryReply } from './EntryReply';
import { LoadState } from './LoadState';
import { OperationList } from './OperationList';
import { authorName } from './person-name';
import { StateTag } from './StateTag';
import { WithdrawDialog } from './WithdrawDialog';

const words = messages.desk.log.entry;

/** One engagement in full: the post, the reply, the record, its corrections and what happened to it. */
export function EntryDrawer({ model }: { model: DeskModel }) {
  const { entry } = model.entry;
  const loaded = readyValue(entry.value.value);
  const title = loaded ? authorName(loaded.engagement.post.author) : words.title;
  return (
    <Drawer title={title} onClose={model.closeDrawer}>
      <LoadState of={entry.value.value} lines={8} onTryAgain={entry.again}>
        {(value) => (value ? <Entry entry={value} model={model} /> : <p>{messages.desk.notThere}</p>)}
      </LoadState>
    </Drawer>
  );
}

function Entry({ entry, model }: { entry: LogEntry; model: DeskModel }) {
  const { engagement, customer, intendedText } = entry;
  const nowMs = model.nowMs.value;
  return (
    <>
      <Actions entry={entry} model={model} />
      <EntryPost post={engagement.post} nowMs={nowMs} />
      <EntryReply engagement={engagement} intendedText={intendedText} />
      {engagement.state !== 'withdrawn' && (
        <EntryCorrections
          engagement={engagement}
          onCorrect={(correction) => model.entry.correct(engagement.id, correction)}
        />
      )}
      <EntryFacts engagement={engagement} customer={customer} nowMs={nowMs} />
      <section class="drawer__section">
        <h3>{words.history}</h3>
        <LoadState of={model.entry.history.value.value} lines={3} onTryAgain={model.entry.history.again}>
          {(operations) => <OperationList operations={operations} nowMs={nowMs} />}
        </LoadState>
      </section>
    </>
  );
}

function Actions({ entry: { engagement }, model }: { entry: LogEntry; model: DeskModel }) {
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, state } = engagement;
  const canConfirm = state !== 'posted' && state !== 'withdrawn';
  return (
    <div class="drawer__actions">
      <StateTag state={state} />
      {canConfirm && (
        <Button look="main" onClick={() => void model.entry.confirm(id)}>
          {words.confirm}
        </Button>
      )}
      {state !== 'withdrawn' && (
        <Button look="danger" onClick={() => setWithdrawing(true)}>
          {words.withdraw}
        </Button>
      )}
      {withdrawing && (
        <WithdrawDialog
          onClose={() => setWithdrawing(false)}
          onWithdraw={(reason) => model.entry.withdraw(id, reason)}
        />
      )}
    </div>
  );
}
