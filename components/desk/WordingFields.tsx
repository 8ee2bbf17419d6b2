import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './WordingFields.css';

const words = messages.desk.content;

interface WordingFieldsProps {
  readonly body: RefObject<HTMLTextAreaElement | null>;
  readonly lockedBlocks: readonly string[];
  readonly disclosures: readonly string[];
  readonly errors: readonly (string | undefined)[];
  readonly onChange: (part: { lockedBlocks?: readonly string[]; disclosures?: readonly string[] }) => void;
}

/** Takes words that are selected in the text as locked, or as a disclosure; lists both. */
export function WordingFields({ body, lockedBlocks, disclosures, errors, onChange }: WordingFieldsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = (known: readonly string[], add: (list: readonly string[]) => void) => {
    const wording = selectedWords(body.current);
    const refusal = whyNot(wording, known);
    setProblem(refusal);
    if (refusal === null) add([...known, wording]);
  };
  const said = [problem, ...errors].filter((sentence) => Boolean(sentence));
  return (
    <>
      <p class="field__hint">{words.edit.wordingHint}</p>
      <div class="wording-fields__buttons">
        <Button onClick={() => take(lockedBlocks, (list) => onChange({ lockedBlocks: list }))}>
          {words.edit.lock}
        </Button>
        <Button onClick={() => take(disclosures, (list) => onChange({ disclosures: list }))}>
          {words.edit.disclose}
        </Button>
      </div>
      {said.map((sentence) => (
        <p key={sentence} class="field__error" role="alert">
          {sentence}
        </p>
      ))}
      <WordingList
        title={words.lockedBlocks}
        wordings={lockedBlocks}
        removeLabel={words.edit.unlock}
        onChange={(list) => onChange({ lockedBlocks: list })}
      />
      <WordingList
        title={words.disclosures}
        wordings={disclosures}
        removeLabel={words.edit.undisclose}
        onChange={(list) => onChange({ disclosures: list })}
      />
    </>
  );
}

interface WordingListProps {
  readonly title: string;
  readonly wordings: readonly string[];
  readonly removeLabel: (wording: string) => string;
  readonly onChange: (wordings: readonly string[]) => void;
}

function WordingList({ title, wordings, removeLabel, onChange }: WordingListProps) {
  if (wordings.length === 0) return null;
  return (
    <div>
      <h3 class="field__label">{title}</h3>
      <ul class="wording-fields__list">
        {wordings.map((wording) => (
          <li key={wording}>
            <q class="user-text" dir="auto">
              {wording}
            </q>
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={() => onChange(wordings.filter((each) => each !== wording))}
            >
              {removeLabel(wording)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function selectedWords(field: HTMLTextAreaElement | null): string {
  return field ? field.value.slice(field.selectionStart, field.selectionEnd).trim() : '';
}

function whyNot(wording: string, known: readonly string[]): string | null {
  if (wording === '') return words.edit.selectFirst;
  if (/\{\{|\}\}/u.test(wording)) return words.edit.slotInside;
  if (known.includes(wording)) return words.edit.lockedAlready;
  return wording.length > MAX_WORDING_LENGTH ? words.edit.tooLong(MAX_WORDING_LENGTH) : null;
}

/** As domain/response.ts allows. */
const MAX_WORDING_LENGTH = 2_000;
