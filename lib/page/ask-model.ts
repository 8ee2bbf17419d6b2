import { MODEL_KINDS, type ModelKind } from '../messaging';
import { ANSWER_EVENT, ASK_EVENT, MAX_MODEL_TEXT, type ModelAsk, type ModelText } from './model-channel';
import type { OfferAction } from './models/offer-text';

/** @returns what the editor of that element holds; null where no model is in reach. */
export function askModel(editable: HTMLElement): ModelText | null {
  return parseModel(ask(editable, { action: 'read' }));
}

/** Hands the text to the editor in the main world. @returns whether it took it; null: the helper is not there */
export function askToTake(editable: HTMLElement, action: OfferAction, text: string): boolean | null {
  const answer = ask(editable, { action, text });
  return isRecord(answer) && typeof answer.taken === 'boolean' ? answer.taken : null;
}

/** Ends the main-world helper's work. */
export function disarmModel(editable: HTMLElement): void {
  ask(editable, { action: 'disarm' });
}

/** Synchronous: the answer comes while the question is dispatched, and is listened for no longer. */
function ask(editable: HTMLElement, question: ModelAsk): unknown {
  let answer: unknown = null;
  const listen = (event: Event) => {
    const detail: unknown = Reflect.get(event, 'detail');
    if (answer === null && typeof detail === 'string') answer = parseJson(detail);
  };
  editable.addEventListener(ANSWER_EVENT, listen);
  const detail = JSON.stringify(question);
  editable.dispatchEvent(new CustomEvent(ASK_EVENT, { detail, composed: true }));
  editable.removeEventListener(ANSWER_EVENT, listen);
  return answer;
}

function parseJson(json: string): unknown {
  // Escapes may make the JSON up to six times as long as the text.
  if (json.length > 6 * MAX_MODEL_TEXT) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function parseModel(answer: unknown): ModelText | null {
  if (!isRecord(answer) || !isRecord(answer.model)) return null;
  const { kind, text } = answer.model;
  if (!isKind(kind) || typeof text !== 'string' || text.length > MAX_MODEL_TEXT) return null;
  return { kind, text };
}

function isKind(kind: unknown): kind is ModelKind {
  return MODEL_KINDS.some((known) => known === kind);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
