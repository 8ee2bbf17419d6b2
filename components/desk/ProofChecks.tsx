import { messages } from '../../lib/messages';
import type { ProofCheck, ProofOutcome } from '../../lib/services/proof-checks';
import { Icon, type IconName } from '../controls/Icon';

const words = messages.desk.proof;

const ICONS: Record<ProofOutcome, IconName> = { ok: 'done', 'not-ok': 'stop', unknown: 'help' };

/** Each check with what it found: never by colour alone. */
export function ProofChecks({ checks }: { checks: readonly ProofCheck[] }) {
  return (
    <section class="proof__part">
      <h2>{words.checksTitle}</h2>
      <ul class="proof__checks">
        {checks.map(({ id, outcome, sentence }) => (
          <li key={id} class={`proof__check proof__check--${outcome}`}>
            <Icon name={ICONS[outcome]} />
            <span class="strong">{words.outcomes[outcome]}</span>
            <span>
              <span class="strong">{words.names[id]}.</span> {sentence}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
