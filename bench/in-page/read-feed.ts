import type { Mention } from '../../lib/domain/mention';
import type { PageToPanel, PanelToPage } from '../../lib/messaging';
import type { PagePort } from '../../lib/page/page-runtime';
import { startPageSession } from '../../lib/page/page-session';
import { changedMarks } from '../../lib/panel-model/changed-marks';
import { createRecogniser } from '../../lib/recognition/create-recogniser';
import { parsePageMessage } from '../../lib/services/parse-page-message';
import { makeSubject } from '../data/made-up-subject';
import { timed } from './own-time';

/** What the panel was told, and made of it. */
export interface PanelWork {
  posts: number;
  mentions: number;
}

/** Reads the page as the page script does, for a panel that judges the posts and has the mentions marked. */
export function readFeed(names: readonly string[], signal: AbortSignal): PanelWork {
  const recognise = createRecogniser([makeSubject(names)]);
  const work: PanelWork = { posts: 0, mentions: 0 };
  const mentions = new Map<string, Mention>();
  let toPage: (message: PanelToPage) => void = () => undefined;

  const judge = (json: string): PanelToPage | null => {
    const message: PageToPanel | null = parsePageMessage(JSON.parse(json));
    if (message?.type !== 'posts') return null;
    const before = new Map(mentions);
    for (const post of message.posts) {
      const mention = recognise(post, 0);
      if (mention === null) mentions.delete(post.key);
      else mentions.set(post.key, mention);
    }
    work.posts += message.posts.length;
    work.mentions = mentions.size;
    const marks = changedMarks(before, mentions);
    return marks.length === 0 ? null : { type: 'highlight', marks };
  };
  const inPanel = (json: string) => {
    const marks = timed(() => judge(json), 'panel');
    if (marks !== null) timed(() => toPage(marks));
  };
  const panel = new MessageChannel();
  panel.port1.onmessage = ({ data }) => inPanel(String(data));
  const port: PagePort = {
    name: 'bench',
    onMessage: {
      addListener(listener) {
        toPage = listener;
      },
    },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message) => panel.port2.postMessage(JSON.stringify(message)),
    disconnect: () => panel.port1.close(),
  };
  signal.addEventListener('abort', () => panel.port1.close(), { once: true });
  startPageSession(port, signal);
  return work;
}
