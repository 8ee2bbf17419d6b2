import '../../components/base.css';
import '../../components/panel/Panel.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { StorageTrouble } from '../../components/panel/StorageTrouble';
import { browser } from '../../lib/browser';
import type { Problem } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import { createPanelModel } from '../../lib/panel-model';
import { createEnvironment } from '../../lib/services/create-environment';
import { readShortcut } from '../../lib/services/read-shortcut';
import { requestPersistence } from '../../lib/services/request-persistence';
import { openDatabase } from '../../lib/storage/open-database';
import { createPanelSide } from './panel-side';

const root = document.getElementById('app') ?? document.body;

async function start(): Promise<void> {
  const [database, panelWindow] = await Promise.all([openDatabase(), browser.windows.getCurrent()]);
  if (!database.ok) return showTrouble(database.problem);
  const environment = createEnvironment();
  const closing = new AbortController();
  const side = createPanelSide(panelWindow.id ?? browser.windows.WINDOW_ID_CURRENT, environment.newId);
  const model = createPanelModel({ db: database.value, environment }, side, closing.signal);
  // Hidden may be the last that is heard of a panel.
  document.addEventListener('visibilitychange', model.flush);
  window.addEventListener('pagehide', () => closing.abort());
  render(<Panel model={model} shortcut={await readShortcut()} />, root);
  void requestPersistence();
}

function showTrouble(problem: Problem, title?: string): void {
  console.error(problem.code, problem.cause);
  const onRetry = () => location.reload();
  render(<StorageTrouble problem={problem} {...(title && { title })} onRetry={onRetry} />, root);
}

start().catch((cause: unknown) => {
  const { title, failed } = messages.panel.start;
  showTrouble({ code: 'not-started', sentence: failed, cause }, title);
});
