/** What every editor page has: the composer of one post, and a Post button that only the editor can enable. */
interface PageShell {
  /** Where the editor goes. */
  readonly composer: HTMLElement;
  /** The editor says what it holds, after each change of its own state; nothing else enables Post. */
  hold(text: string): void;
}

/** What a test may ask the page. */
export interface PageRecord {
  /** What the editor holds by its own account. */
  model: string;
  /** Texts that were posted by pressing Post. */
  readonly posted: string[];
  /** Every click and every submit on the page, however it came about. */
  clicks: number;
  submits: number;
}

declare global {
  interface Window {
    record: PageRecord;
  }
}

export function openPage(): PageShell {
  const composer = byId('composer');
  const post = byId('post-button');
  if (!(post instanceof HTMLButtonElement)) throw new Error('No Post button');
  window.record = { model: '', posted: [], clicks: 0, submits: 0 };
  addEventListener('click', () => (window.record.clicks += 1), true);
  addEventListener('submit', () => (window.record.submits += 1), true);
  byId('reply-form').addEventListener('submit', (event) => {
    event.preventDefault();
    window.record.posted.push(window.record.model);
    const item = byId('posted').appendChild(document.createElement('li'));
    item.textContent = window.record.model;
  });
  return {
    composer,
    hold(text) {
      window.record.model = text;
      post.disabled = text.trim() === '';
    },
  };
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}`);
  return element;
}
