import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type BackupModel, createBackupModel } from './desk-model/backup-model';
import type { BrowserSide, DeskContext, Notice } from './desk-model/desk-context';
import { type DeskRoute, formatRoute, parseRoute } from './desk-model/desk-route';
import { createEntryModel, type EntryModel } from './desk-model/entry-model';
import { createExampleModel, type ExampleModel } from './desk-model/example-model';
import { createExportModel, type ExportModel } from './desk-model/export-model';
import { createHistoryModel, type HistoryModel } from './desk-model/history-model';
import { createImportModel, type ImportModel } from './desk-model/import-model';
import { createJudgementModel, type JudgementModel } from './desk-model/judgement-model';
import { createLedgerCheckModel, type LedgerCheckModel } from './desk-model/ledger-check-model';
import { createLibraryExportModel, type LibraryExportModel } from './desk-model/library-export-model';
import { createLogModel, type LogModel } from './desk-model/log-model';
import { createPacksModel, type PacksModel } from './desk-model/packs-model';
import { createPeopleModel, type PeopleModel } from './desk-model/people-model';
import { createProofModel, type ProofModel } from './desk-model/proof-model';
import { createReplyRulesModel, type ReplyRulesModel } from './desk-model/reply-rules-model';
import { createResponsesModel, type ResponsesModel } from './desk-model/responses-model';
import { createRestoreModel, type RestoreModel } from './desk-model/restore-model';
import { createReviewsModel, type ReviewsModel } from './desk-model/reviews-model';
import { createSavedFiltersModel, type SavedFiltersModel } from './desk-model/saved-filters-model';
import { createSettingsModel, type SettingsModel } from './desk-model/settings-model';
import { createStarterModel, type StarterModel } from './desk-model/starter-model';
import { createSupervisionModel, type SupervisionModel } from './desk-model/supervision-model';
import { createTaughtModel, type TaughtModel } from './desk-model/taught-model';
import { createTeamFactsModel, type TeamFactsModel } from './desk-model/team-facts-model';
import type { Store } from './services/store';

/** How often relative times move on. */
const CLOCK_MS = 30_000;

/** All that the desk shows and does. What a section reads is read while it is shown only. */
export interface DeskModel {
  readonly route: ReadonlySignal<DeskRoute>;
  readonly notice: Signal<Notice | null>;
  /** Epoch milliseconds UTC, for relative times. */
  readonly nowMs: ReadonlySignal<number>;
  readonly log: LogModel;
  readonly savedFilters: SavedFiltersModel;
  readonly entry: EntryModel;
  readonly proof: ProofModel;
  readonly exporting: ExportModel;
  readonly people: PeopleModel;
  readonly advocates: PeopleModel;
  readonly history: HistoryModel;
  readonly responses: ResponsesModel;
  readonly reviews: ReviewsModel;
  readonly supervision: SupervisionModel;
  readonly judgement: JudgementModel;
  readonly importing: ImportModel;
  readonly libraryExport: LibraryExportModel;
  readonly starter: StarterModel;
  readonly settings: SettingsModel;
  readonly rules: ReplyRulesModel;
  readonly packs: PacksModel;
  readonly taught: TaughtModel;
  readonly teamFacts: TeamFactsModel;
  readonly ledgerCheck: LedgerCheckModel;
  readonly backup: BackupModel;
  readonly restoring: RestoreModel;
  readonly example: ExampleModel;
  readonly go: (route: DeskRoute) => void;
  readonly closeDrawer: () => void;
}

interface DeskModelOptions {
  readonly store: Store;
  readonly browserSide: BrowserSide;
  /** The tab's window: its address names the place in the desk, so that "back" works. */
  readonly window: Pick<Window, 'location' | 'history' | 'addEventListener'>;
  /** Aborts when the desk closes. */
  readonly ended: AbortSignal;
}

export function createDeskModel({ store, browserSide, window, ended }: DeskModelOptions): DeskModel {
  const route = signal(parseRoute(window.location.hash));
  const notice = signal<Notice | null>(null);
  const context: DeskContext = { store, browserSide, notice, ended };
  const go = (next: DeskRoute) => {
    window.location.hash = formatRoute(next);
  };
  const onHashChange = () => {
    notice.value = null;
    route.value = parseRoute(window.location.hash);
  };
  window.addEventListener('hashchange', onHashChange, { signal: ended });
  const nowMs = startClock(store, ended);
  return {
    route,
    notice,
    nowMs,
    log: createLogModel({ context, route, nowMs, window }),
    savedFilters: createSavedFiltersModel(context, route),
    entry: createEntryModel(context, route),
    proof: createProofModel(context, route),
    exporting: createExportModel(context),
    people: createPeopleModel(context, route, 'people'),
    advocates: createPeopleModel(context, route, 'advocates'),
    history: createHistoryModel(context, route),
    responses: createResponsesModel(context, route),
    reviews: createReviewsModel(context, route),
    supervision: createSupervisionModel(context),
    judgement: createJudgementModel(context, route),
    importing: createImportModel(context),
    libraryExport: createLibraryExportModel(context),
    starter: createStarterModel(context),
    settings: createSettingsModel(context, route),
    rules: createReplyRulesModel(context),
    packs: createPacksModel(context, route),
    taught: createTaughtModel(context),
    teamFacts: createTeamFactsModel(context, route),
    ledgerCheck: createLedgerCheckModel(context),
    backup: createBackupModel(context, route),
    restoring: createRestoreModel(context),
    example: createExampleModel(context, route),
    go,
    closeDrawer: () => go({ section: route.peek().section, id: null }),
  };
}

function startClock({ environment }: Store, ended: AbortSignal): ReadonlySignal<number> {
  const nowMs = signal(environment.now());
  const timer = setInterval(() => {
    nowMs.value = environment.now();
  }, CLOCK_MS);
  ended.addEventListener('abort', () => clearInterval(timer), { once: true });
  return nowMs;
}
