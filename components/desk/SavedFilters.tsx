import { useState } from 'preact/hooks';
import { isEmptyForm, isSameForm } from '../../lib/desk-model/log-filter-form';
import type { SavedFiltersModel } from '../../lib/desk-model/saved-filters-model';
import type { LogFilterForm } from '../../lib/domain/log-filter-form';
import type { SavedFilter } from '../../lib/domain/saved-filter';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Popover } from '../controls/Popover';
import { TextField } from '../controls/TextField';
import './SavedFilters.css';

const words = messages.desk.log.saved;

interface SavedFiltersProps {
  readonly model: SavedFiltersModel;
  readonly form: LogFilterForm;
  readonly onChoose: (form: LogFilterForm) => void;
}

/** Filters under a name: choosing, saving, renaming, deleting; the chosen one says when it was changed since. */
export function SavedFilters({ model, form, onChoose }: SavedFiltersProps) {
  const list = model.list.value;
  const last = list.find(({ id }) => id === model.chosenId.value);
  const chosen = list.find((each) => isSameForm(each.form, form)) ?? (isEmptyForm(form) ? undefined : last);
  const isChanged = chosen !== undefined && !isSameForm(chosen.form, form);
  const label = chosen && (isChanged ? words.chosenChanged(chosen.name) : words.chosen(chosen.name));
  return (
    <Popover
      button={{
        icon: 'star',
        title: label,
        class: 'saved-filters__opener',
        children: chosen ? (
          <>
            <span class="user-text" dir="auto">
              {chosen.name}
            </span>
            {isChanged && <span class="saved-filters__changed"> ({words.changed})</span>}
          </>
        ) : (
          words.button
        ),
      }}
    >
      {(close) => (
        <div class="saved-filters">
          <h2>{words.title}</h2>
          {list.length === 0 && <p class="quiet">{words.none}</p>}
          <ul>
            {list.map((filter) => (
              <Line
                key={filter.id}
                filter={filter}
                isChosen={filter.id === chosen?.id}
                model={model}
                onChoose={() => {
                  model.chosenId.value = filter.id;
                  onChoose(filter.form);
                  close();
                }}
              />
            ))}
          </ul>
          {chosen && isChanged && (
            <Button onClick={() => void model.replace({ ...chosen, form })}>
              {words.update(chosen.name)}
            </Button>
          )}
          {isEmptyForm(form)
            ? list.length > 0 && <p class="quiet small">{words.nothing}</p>
            : (!chosen || isChanged) && <NewFilter onSave={(name) => model.save(name, form)} />}
        </div>
      )}
    </Popover>
  );
}

interface LineProps {
  readonly filter: SavedFilter;
  readonly isChosen: boolean;
  readonly model: SavedFiltersModel;
  readonly onChoose: () => void;
}

function Line({ filter, isChosen, model, onChoose }: LineProps) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const [name, setName] = useState(filter.name);
  const rename = async () => {
    if (name.trim() === filter.name || (await model.replace({ ...filter, name }))) setDoing(null);
  };
  if (doing === 'rename') {
    return (
      <li class="saved-filters__line">
        <TextField
          label={words.rename(filter.name)}
          labelHidden
          value={name}
          onInput={setName}
          onEnter={() => void rename()}
        />
        <Button disabled={name.trim() === ''} onClick={() => void rename()}>
          {words.renameSave}
        </Button>
      </li>
    );
  }
  if (doing === 'remove') {
    return (
      <li class="saved-filters__line">
        <span class="saved-filters__question user-text">{words.removeQuestion(filter.name)}</span>
        <Button look="danger" onClick={() => void model.remove(filter.id)}>
          {words.removeYes}
        </Button>
        <Button onClick={() => setDoing(null)}>{words.removeNo}</Button>
      </li>
    );
  }
  return (
    <li class="saved-filters__line">
      <Button
        look="quiet"
        class="saved-filters__name"
        aria-current={isChosen || undefined}
        onClick={onChoose}
      >
        <span class="user-text" dir="auto">
          {filter.name}
        </span>
      </Button>
      <Button look="quiet" icon="edit" iconOnly onClick={() => setDoing('rename')}>
        {words.rename(filter.name)}
      </Button>
      <Button look="quiet" icon="close" iconOnly onClick={() => setDoing('remove')}>
        {words.remove(filter.name)}
      </Button>
    </li>
  );
}

function NewFilter({ onSave }: { onSave: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const save = async () => {
    if (name.trim() !== '' && (await onSave(name))) setName('');
  };
  return (
    <div class="saved-filters__new">
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onInput={setName}
        onEnter={() => void save()}
      />
      <Button look="main" disabled={name.trim() === ''} onClick={() => void save()}>
        {words.save}
      </Button>
    </div>
  );
}
