import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isCaptured } from './domain/captured-post';
import type { DispositionKind } from './domain/disposition';
import type { Engagement } from './domain/engagement';
import { ABOUT_US, NOT_ABOUT_US } from './domain/learned-row';
import type { Mention } from './domain/mention';
import type { Response } from './domain/response';
import { messages } from './messages';
import { type CaptureModel, createCapture } from './panel-model/capture';
import { createChoice, followTabs } from './panel-model/choice';
import { type ComposerCheck, createComposerCheck } from './panel-model/composer-check';
import { createComposerText } from './panel-model/composer-text';
import { createDraftKeeper } from './panel-model/draft-keeper';
import { createEngagements, type Engagements } from './panel-model/engagements';
import { createFocusRequests, type FocusRequests } from './panel-model/focus-requests';
import { followCorrections, followPosts, followSettings } from './panel-model/follow-page';
import { createInsertion, type Insertion } from './panel-model/insertion';
import { createJudgement, type Judgement } from './panel-model/judgement';
import { followLearned } from './panel-model/learned-rows';
import { createLibrary, type Library } from './panel-model/library';
import { createNotices, type Notices } from './panel-model/notices';
import { createOutsidePosts, followOutside } from './panel-model/outside-posts';
import { followPackWarning } from './panel-model/pack-warning';
import { createPageLink, type PageLink } from './panel-model/page-link';
import type { PanelSide } from './panel-model/panel-side';
import { createPerson, type Person } from './panel-model/person';
import { createPostMarks, type PostMarks } from './panel-model/post-marks';
import { createQueue, type Queue } from './panel-model/queue';
import { createReadingCheck, type ReadingCheck } from './panel-model/reading-check';
import { followRecentReplies } from './panel-model/recent-replies';
import { createReply, isChanged, isSameDraft, type Reply, untouched } from './panel-model/reply';
import { replyTarget } from './panel-model/reply-target';
import { followResponseKnowledge } from './panel-model/response-knowledge';
import { createSetup, type Setup } from './panel-model/setup';
import { createSiteAccess, type SiteAccess } from './panel-model/site-access';
import { startClock } from './panel-model/start-clock';
import { createTeaching, type Teaching } from './panel-model/teaching';
import { createTypedReplies, type TypedReplies } from './panel-model/typed-replies';
import { waitForLanguages } from './panel-model/wait-for-languages';
import { warmGuards } from './panel-model/warm-guards';
import { loadSettings } from './services/load-settings';
import type { Store } from './services/store';

/** Everything the panel shows and does. */
export interface PanelModel {
  readonly page: PageLink;
  readonly access: SiteAccess;
  readonly readingCheck: ReadingCheck;
  readonly capture: CaptureModel;
  readonly teaching: Teaching;
  readonly queue: Queue;
  readonly marks: PostMarks;
  readonly judgement: Judgement;
  readonly person: Person;
  readonly library: Library;
  readonly packWarning: ReadonlySignal<string | null>;
  readonly reply: Reply;
  readonly insertion: Insertion;
  readonly engagements: Engagements;
  readonly typedReplies: TypedReplies;
  readonly setup: Setup;
  readonly notices: Notices;
  readonly focus: FocusRequests;
  /** For what is shown, in epoch milliseconds. */
  readonly now: ReadonlySignal<number>;
  /** The post whose author and suggestions are shown; null: none chosen. */
  readonly chosen: ReadonlySignal<Mention | null>;
  /** Entries of the log about the chosen post, newest first. */
  readonly chosenEngagements: ReadonlySignal<readonly Engagement[]>;
  /** Whether it was captured by hand: the reply is copied, and no page takes it. */
  readonly isChosenByHand: ReadonlySignal<boolean>;
  /** What stands in the chosen post's reply box on the page; null: none is open. */
  readonly composerText: ReadonlySignal<string | null>;
  readonly composerCheck: ComposerCheck;
  readonly isHelpOpen: ReadonlySignal<boolean>;
  choose(postKey: string | null): void;
  setAside(postKey: string, kind: DispositionKind): Promise<void>;
  /** Says of the chosen post whether it is about us. */
  sayAboutUs(isAboutUs: boolean): Promise<void>;
  /** Inserts a response as it is, or the draft of it. */
  insertResponse(response: Response): Promise<void>;
  /** Inserts the reply in the editor. */
  insertDraft(): Promise<void>;
  edit(response: Response | null): void;
  showHelp(isOpen: boolean): void;
  openDesk(): void;
  copy(text: string): Promise<void>;
  /** Saves what is still waiting: the panel may close. */
  flush(): void;
}

/** Builds the panel's model over the data and the browser; everything ends with the signal. */
export function createPanelModel(store: Store, side: PanelSide, stop: AbortSignal): PanelModel {
  const { now } = store.environment;
  const notices = createNotices();
  const focus = createFocusRequests();
  const clock = startClock(now, stop);
  const isHelpOpen = signal(false);
  const inFlight = signal<ReadonlySet<string>>(new Set());
  const setup = createSetup(store, side, notices, stop);
  const library = createLibrary(store, notices, stop);
  const marks = createPostMarks(store, notices, stop);
  const drafts = createDraftKeeper(store, notices, stop);
  const person = createPerson(store, notices, stop);
  const engagements = createEngagements(store, notices, inFlight, stop);
  const rows = followLearned(store, notices, stop);
  const queue: Queue = createQueue({
    marks,
    rows,
    now,
    later: (work) => setTimeout(work, 0),
    accounts: () => setup.settings.value?.accounts ?? {},
    sendMarks: (message) => page.mark(message),
    onRead: (posts) => void engagements.lookForReplies(posts, queue.posts),
  });
  const listener = {
    onComposer: (postKey: string, text: string | null) => composer.hear(postKey, text),
    onForget() {
      queue.forget();
      engagements.forgetPage();
    },
    onPosts: queue.add,
    onCounts: queue.count,
    onGone(postKeys: readonly string[]) {
      queue.remove(postKeys);
      engagements.forgetPosts(postKeys);
    },
    async taughtSite(site: string) {
      return notices.take(await loadSettings(store))?.taughtSites[site] ?? null;
    },
    onRefused: (site: string, part: string) =>
      notices.add({ state: 'stop', sentence: messages.panel.teach.refused(site, part) }),
  };
  const page: PageLink = createPageLink(side, listener, stop);
  const readingCheck = createReadingCheck(side, page, now, stop);
  const access = createSiteAccess(side, page, notices, stop);
  const teaching = createTeaching({ store, side, page, setup, notices }, stop);
  const chosen = signal<Mention | null>(null);
  const composer = createComposerText(page, chosen, stop);
  const recent = followRecentReplies(store, notices, stop);
  const learnt = followResponseKnowledge(
    { store, library, settings: setup.settings, notices, learn: side.learnResponses },
    stop,
  );
  const detectLanguage = waitForLanguages(side, notices, stop);
  const judgement = createJudgement({
    store,
    notices,
    queue,
    rows,
    settings: setup.settings,
    detectLanguage,
    onBack(mention) {
      if (chosen.value === null && !queue.judged.value.has(mention.post.key)) choose(mention);
    },
  });
  const { languageOf } = judgement;
  const known = { person, setup, library, page, recent, knowledge: learnt, languageOf };
  const target = replyTarget({ chosen, clock, ...known });
  const reply = createReply(target, library, drafts, detectLanguage, learnt);
  warmGuards(stop);
  const outside = createOutsidePosts({
    subjects: () => setup.settings.value?.subjects ?? [],
    topics: () => setup.settings.value?.topics ?? [],
    rows,
    now,
  });
  const insertion = createInsertion({
    departmentOf: (mention) => judgement.routeOf(mention)?.value ?? null,
    store,
    side,
    notices,
    page,
    reply,
    chosen,
    composerText: composer.text,
    inFlight,
    settings: setup.settings,
    onIncomplete(draft) {
      reply.open(draft);
      focus.ask(reply.asked.value.length > 0 ? 'slot' : 'text');
    },
    onInserted({ post }, draft) {
      // Meanwhile another post may have been chosen, with a draft of its own.
      if (chosen.value?.post.key !== post.key) {
        if (isChanged(draft)) drafts.forget(post.key);
      } else if (reply.draft.value !== null && isSameDraft(reply.draft.value, draft)) reply.discard();
    },
  });
  const choose = createChoice({ chosen, person, reply, drafts, library, notices });
  followSettings(setup, queue, stop);
  followCorrections(rows, queue, stop);
  followOutside(outside, rows, chosen, (postKey) => queue.judged.value.has(postKey), stop);
  followPosts(queue, marks, chosen, stop);
  followTabs(page, chosen, choose, stop);
  /** By the person, not by a tab that closed: what was said last may be about just that. */
  const goOnTo = (mention: Mention | null) => {
    if (mention?.post.key !== chosen.value?.post.key) notices.clear();
    choose(mention);
  };
  const chosenAs = (postKey: string) => (chosen.value?.post.key === postKey ? chosen.value : undefined);
  const { newId } = store.environment;
  const capture = createCapture({ side, page, outside, newId, choose: goOnTo }, stop);

  const typedReplies = createTypedReplies({
    engagements,
    judgement,
    queue,
    outside,
    reply,
    chosen,
    choose: goOnTo,
  });
  const chosenEngagements = computed(() => marks.engagements.value.get(chosen.value?.post.key ?? '') ?? []);

  return {
    page,
    access,
    readingCheck,
    capture,
    teaching,
    queue,
    marks,
    judgement,
    person,
    library,
    packWarning: followPackWarning(store, library.responses, clock, stop),
    reply,
    insertion,
    engagements,
    typedReplies,
    setup,
    notices,
    focus,
    now: clock,
    chosen,
    chosenEngagements,
    composerCheck: createComposerCheck(
      { store, notices, reply, composerText: composer.text, engagements: chosenEngagements },
      stop,
    ),
    isChosenByHand: computed(() => chosen.value !== null && isCaptured(chosen.value.post)),
    composerText: composer.text,
    isHelpOpen,
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
      focus.ask(reply.asked.value.length > 0 ? 'slot' : 'text');
    },
    showHelp(isOpen) {
      isHelpOpen.value = isOpen;
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
    flush: drafts.flush,
  };
}
