import type { DispositionKind } from '../domain/disposition';
import { ABOUT_US, NOT_ABOUT_US } from '../domain/learned-row';
import type { Response } from '../domain/response';
import { messages } from '../messages';
import type { Choose } from './choice';
import type { Judging } from './judging';
import type { KeptData } from './kept-data';
import type { PageReading } from './page-reading';
import type { PanelBase } from './panel-base';
import { isChanged, untouched } from './reply';
import { focusEditor, type Writing } from './writing';

/** What the person does with the chosen post, and with the list. */
export interface PanelActions {
  choose(postKey: string | null): void;
  setAside(postKey: string, kind: DispositionKind): Promise<void>;
  /** Says of the chosen post whether it is about us. */
  sayAboutUs(isAboutUs: boolean): Promise<void>;
  /** Inserts a response as it is, or the draft of it. */
  insertResponse(response: Response): Promise<void>;
  /** Inserts the reply in the editor. */
  insertDraft(): Promise<void>;
  edit(response: Response | null): void;
  openDesk(): void;
  copy(text: string): Promise<void>;
}

/** @param goOnTo chooses a post, by the person */
export function createPanelActions(
  base: PanelBase,
  { marks }: KeptData,
  { queue }: PageReading,
  { judgement }: Judging,
  { reply, insertion }: Writing,
  goOnTo: Choose,
): PanelActions {
  const { side, notices, chosen } = base;
  const chosenAs = (postKey: string) => (chosen.value?.post.key === postKey ? chosen.value : undefined);
  return {
    choose: (postKey) => goOnTo(postKey === null ? null : (queue.judged.value.get(postKey) ?? null)),
    async setAside(postKey, kind) {
      const mention = queue.judged.value.get(postKey) ?? chosenAs(postKey);
      if (chosenAs(postKey) !== undefined) goOnTo(null);
      if (kind === 'not-about-us' && mention) await judgement.correct(mention, 'about', NOT_ABOUT_US);
      else await marks.setAside(postKey, kind);
    },
    async sayAboutUs(isAboutUs) {
      const mention = chosen.value;
      if (mention === null) return;
      if (!isAboutUs) goOnTo(null);
      await judgement.correct(mention, 'about', isAboutUs ? ABOUT_US : NOT_ABOUT_US);
    },
    insertResponse: (response) => insertion.insert(untouched(response)),
    async insertDraft() {
      if (reply.draft.value !== null) await insertion.insert(reply.draft.value);
    },
    edit(response) {
      const kept = reply.draft.value;
      if (kept !== null && isChanged(kept) && kept.response?.id === response?.id) reply.reopen();
      else reply.open(response === null ? { response, template: '', slots: {} } : untouched(response));
      focusEditor(base, reply);
    },
    openDesk: side.openDesk,
    async copy(text) {
      const isCopied = await side.copy(text);
      notices.add(
        isCopied
          ? { state: 'done', sentence: messages.panel.copied }
          : { state: 'stop', sentence: messages.panel.notCopied, text },
      );
    },
  };
}
