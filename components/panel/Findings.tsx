import type { GuardFinding } from '../../lib/domain/guard';
import { joinSpans } from '../../lib/domain/join-spans';
import { Icon } from '../controls/Icon';
import './Findings.css';

/** More words than these do not tell more. */
const MOST_SPANS = 3;
const LONGEST_WORDS = 60;

/** What guards have found in a text: how strict, what to do, and the words it is about. */
export function Findings({ findings, text }: { findings: readonly GuardFinding[]; text: string }) {
  return (
    <div class="findings" aria-live="polite">
      {findings.map(({ guardId, level, sentence, spans = [] }) => (
        <p key={guardId} class={`findings__one findings__one--${level} small`}>
          <Icon name={level} />
          <span>
            {sentence}
            {joinSpans(spans)
              .slice(0, MOST_SPANS)
              .map(({ start, end }) => (
                <q key={start} class="findings__words" dir="auto">
                  {shortened(text.slice(start, end))}
                </q>
              ))}
          </span>
        </p>
      ))}
    </div>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}
