import type { DeskModel } from '../../lib/desk-model';
import { formatRoute } from '../../lib/desk-model/desk-route';
import { readyValue } from '../../lib/desk-model/loadable';
import { foldText } from '../../lib/domain/fold-text';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';

const words = messages.desk.review;

/** Tells the person at this desk of their own responses that expire soon; of all, where none has an owner here. */
export function ExpiringLine({ model: { reviews } }: { model: DeskModel }) {
  const agentName = readyValue(reviews.settings.value.value)?.agentName.trim() ?? '';
  const waiting = readyValue(reviews.waiting.value.value) ?? [];
  const expiring = waiting.filter(({ status }) => status === 'approved');
  const own = expiring.filter(({ owner }) => owner !== null && foldText(owner) === foldText(agentName));
  const isOwner = agentName !== '' && own.length > 0;
  const unowned = expiring.filter(({ owner }) => owner === null);
  const count = isOwner ? own.length : unowned.length;
  if (count === 0) return null;
  return (
    <div class="responses-expiring">
      <Banner state="confirm">
        {words.expiringLine(count, isOwner ? agentName : '')}{' '}
        <a href={formatRoute({ section: 'reviews', id: null })}>{words.expiringLink}</a>
      </Banner>
    </div>
  );
}
