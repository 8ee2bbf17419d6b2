import { useEffect } from 'preact/hooks';
import type { PanelModel } from '../../lib/panel-model';
import { moveInQueue } from './move-in-queue';

const MOVING: ReadonlySet<string> = new Set(['j', 'k', 'ArrowDown', 'ArrowUp']);

/** Hears the panel's keys: only those pressed in the panel, and never while something is typed. */
export function usePanelKeys(model: PanelModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (document.querySelector('dialog[open]') !== null) return;
      // A key that is held down moves on in the list, and does nothing else a second time.
      if (event.repeat && !MOVING.has(event.key)) return;
      if (event.key === 'Escape') {
        if (model.teaching.lesson.value === null) goBack(model, event);
        else model.teaching.rest();
        return;
      }
      if (model.teaching.lesson.value !== null) return;
      if (isTypingIn(event.target) || model.setup.isFirstRun.value) return;
      if (runKey(model, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

/** @returns whether the key was one of ours */
function runKey(model: PanelModel, { key, target }: KeyboardEvent): boolean {
  const isChoice = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if ((key === 'ArrowDown' || key === 'ArrowUp') && isChoice) return false;
  if (key === 'j' || key === 'ArrowDown') return moveInQueue(1);
  if (key === 'k' || key === 'ArrowUp') return moveInQueue(-1);
  if (key === '?') model.showHelp(true);
  else if (key === 'u') return undoLast(model);
  else if (model.chosen.value === null) return false;
  else return runKeyOfPost(model, key);
  return true;
}

function runKeyOfPost(model: PanelModel, key: string): boolean {
  const replies = model.reply.suggestions.value?.top ?? [];
  if (/^[1-3]$/.test(key)) {
    const reply = replies[Number(key) - 1];
    if (reply) void model.insertResponse(reply.response);
  } else if (key === 'e') editFirst(model);
  else if (key === 'n') model.focus.ask('note');
  else if (key === 't') model.focus.ask('tag');
  else if (key === 'o') model.focus.ask('outcome');
  else if (key === 'r') model.focus.ask(hasEntry(model) ? 'department' : 'route');
  else if (key === 'i') model.focus.ask('intent');
  else if (key === 'm') model.focus.ask('beside');
  else if (key === 's') model.focus.ask('sentiment');
  else if (key === 'p') model.focus.ask('topic');
  else if (key === 'l') model.focus.ask('stage');
  else if (key === 'g') model.focus.ask('language');
  else if (key === 'b') void model.sayAboutUs(true);
  else if (key === 'x') void model.sayAboutUs(false);
  else if (key === '/') model.focus.ask('search');
  else if (key === 'a') void model.person.toggleAdvocate();
  else return false;
  return true;
}

/** Then the department is that of the entry. */
function hasEntry({ chosenEngagements }: PanelModel): boolean {
  return chosenEngagements.value.some(
    ({ state }) => state !== 'intended' && state !== 'withdrawn' && state !== 'failed',
  );
}

/** @returns whether there was something to undo */
function undoLast({ notices }: PanelModel): boolean {
  const last = notices.list.value.findLast(({ action }) => action !== undefined);
  if (last === undefined) return false;
  last.action?.run();
  notices.close(last.id);
  return true;
}

function editFirst(model: PanelModel): void {
  if (model.reply.draft.value !== null) model.edit(model.reply.draft.value.response);
  else model.edit(model.reply.suggestions.value?.top[0]?.response ?? null);
}

/** One step back: out of the field, the editor, the search, the post. */
function goBack(model: PanelModel, event: KeyboardEvent): void {
  const { reply, focus } = model;
  event.preventDefault();
  if (isTypingIn(event.target) && event.target instanceof HTMLElement && !reply.isEditing.value) {
    event.target.blur();
    if (reply.query.value !== '') reply.search('');
  } else if (reply.isEditing.value) reply.close();
  else if (reply.query.value !== '') reply.search('');
  else if (model.chosen.value !== null) {
    model.choose(null);
    focus.ask('queue');
  }
}

/** Where letters are letters. */
function isTypingIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type);
}
