import { useState } from 'preact/hooks';
import type { TeamFactsModel } from '../../lib/desk-model/team-facts-model';
import { slotProblem } from '../../lib/domain/slot-value';
import { messages } from '../../lib/messages';
import { slotProblems } from '../../lib/messages/slot-problems';
import type { TeamFact } from '../../lib/services/team-facts';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { LoadState } from './LoadState';
import './TeamFactsSettings.css';

const words = messages.desk.teamFacts;
/** A starter library asks for many; the most wanted come first. */
const MOST_SHOWN = 8;

/** What the library's responses ask for and no agent should have to type; missing ones first. */
export function TeamFactsSettings({ model }: { model: TeamFactsModel }) {
  return (
    <LoadState of={model.facts.value.value} lines={6} onTryAgain={model.facts.again}>
      {(facts) =>
        facts.length === 0 ? (
          <p class="quiet">{words.none}</p>
        ) : (
          <FactList facts={facts} onSave={model.save} />
        )
      }
    </LoadState>
  );
}

/** In the order of the first look: what is filled in stays where it is. */
function FactList({ facts, onSave }: { facts: readonly TeamFact[]; onSave: TeamFactsModel['save'] }) {
  const [order] = useState(() => facts.map(({ slot }) => slot.name));
  const [isOpen, setOpen] = useState(false);
  const placeOf = ({ slot }: TeamFact) =>
    order.includes(slot.name) ? order.indexOf(slot.name) : order.length;
  const missing = facts.filter(({ value }) => value === '').length;
  return (
    <>
      <p class="strong" role="status">
        {words.state(facts.length, missing)}
      </p>
      {facts
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .slice(0, isOpen ? facts.length : MOST_SHOWN)
        .map((fact) => (
          <FactField key={fact.slot.name} fact={fact} onSave={onSave} />
        ))}
      {!isOpen && facts.length > MOST_SHOWN && (
        <div>
          <Button onClick={() => setOpen(true)}>{words.showAll(facts.length)}</Button>
        </div>
      )}
    </>
  );
}

interface FactFieldProps {
  readonly fact: TeamFact;
  readonly onSave: (name: string, value: string) => Promise<boolean>;
}

function FactField({ fact: { slot, value, askedBy }, onSave }: FactFieldProps) {
  const [typed, setTyped] = useState(value);
  const [saved, setSaved] = useState(value);
  if (saved !== value) {
    setSaved(value);
    setTyped(value);
  }
  const given = typed.trim();
  const problem = given === '' ? null : slotProblem(slot, given);
  /** On Enter, and when the focus leaves. */
  const save = () => {
    if (given !== value && problem === null) void onSave(slot.name, given);
  };
  return (
    <div class="team-facts__fact" onFocusOut={save}>
      {slot.type === 'choice' ? (
        <SelectField
          label={slot.name}
          hint={words.askedBy(askedBy)}
          value={typed}
          options={['', ...slot.choices].map((choice) => ({ value: choice, label: choice || words.notSet }))}
          onChange={setTyped}
        />
      ) : (
        <TextField
          label={slot.name}
          type={slot.type === 'date' ? 'date' : slot.type === 'link' ? 'url' : 'text'}
          placeholder={slot.type === 'link' ? 'https://' : ''}
          value={typed}
          hint={words.askedBy(askedBy)}
          error={problem === null ? null : slotProblems(problem, slot)}
          onInput={setTyped}
          onEnter={save}
        />
      )}
    </div>
  );
}
