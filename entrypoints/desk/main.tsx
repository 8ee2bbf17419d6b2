import { render } from 'preact';
import { Desk } from '../../components/desk/Desk';
import { DeskFailure } from '../../components/desk/DeskFailure';
import '../../components/base.css';
import { createDeskModel } from '../../lib/desk-model';
import { createEnvironment } from '../../lib/services/create-environment';
import { openDatabase } from '../../lib/storage/open-database';
import { createBrowserSide } from './browser-side';

/** Opens the store and shows the desk, or says why there is none. */
async function start(root: HTMLElement): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) {
    render(<DeskFailure problem={opened.problem} onTryAgain={() => location.reload()} />, root);
    return;
  }
  const ended = new AbortController();
  window.addEventListener('pagehide', (event) => event.persisted || ended.abort());
  const model = createDeskModel({
    store: { db: opened.value, environment: createEnvironment() },
    browserSide: createBrowserSide(),
    window,
    ended: ended.signal,
  });
  render(<Desk model={model} />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
