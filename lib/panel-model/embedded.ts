import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type KnownEmbed, knownEmbeds } from '../domain/known-embeds';
import type { ReadingCounts } from '../domain/reading-counts';
import type { PageToPanel, PanelToPage } from '../messaging';
import type { PageConnection } from '../services/page-connection';
import { hearPosts } from './hear-posts';
import type { PageListener } from './page-link';
import type { PageFacts } from './page-state';
import type { PanelSide } from './panel-side';

/** Where a post stands: the page, or a comment section in a frame of it. */
export interface PostPlace {
  readonly connection: PageConnection;
  readonly facts: PageFacts;
}

/** How well a frame can be read, looked at closely. */
export interface FrameReading {
  readonly facts: PageFacts;
  readonly closely: ReadingCounts;
}

/** The comment sections of other hosts that stand in frames of the page. */
export interface Embedded {
  /** Those that may not be read yet. */
  readonly offers: ReadonlySignal<readonly KnownEmbed[]>;
  /** Posts read in those that may. */
  readonly read: ReadonlySignal<number>;
  /** Those frames that were looked at closely. */
  readonly readings: ReadonlySignal<readonly FrameReading[]>;
  /** The page tells the hosts of those that stand in it now. */
  follow(tabId: number, hosts: readonly string[]): void;
  forget(): void;
  /** Reads it from now on. Must be called during the click itself: the browser asks only then. */
  allow(embed: KnownEmbed): Promise<boolean>;
  /** Null for a post of the page itself. */
  placeOf(postKey: string): PostPlace | null;
  mark(marks: Marks): void;
}

type Marks = Extract<PanelToPage, { type: 'highlight' }>['marks'];

/** One frame that is read. */
interface Frame {
  connection: PageConnection | null;
  facts: PageFacts | null;
  readonly postKeys: Set<string>;
}

type Side = Pick<PanelSide, 'allowSite' | 'isSiteAllowed' | 'listEmbedFrames' | 'attachEmbed'>;
type Listener = Omit<PageListener, 'onForget' | 'onRefused'>;

/** Reads comment sections in frames of their own, each with the permission for its host. */
export function createEmbedded(side: Side, listener: Listener): Embedded {
  const found = signal<readonly KnownEmbed[]>([]);
  const allowed = signal<ReadonlySet<string>>(new Set());
  const read = signal<ReadonlyMap<number, number>>(new Map());
  const readings = signal<ReadonlyMap<number, FrameReading>>(new Map());
  const frames = new Map<number, Frame>();
  let tab: number | null = null;

  const drop = (frameId: number) => {
    const frame = frames.get(frameId);
    if (frame === undefined) return;
    frames.delete(frameId);
    frame.connection?.close();
    tellRead(frameId, 0);
    tellReading(frameId, null);
    listener.onGone([...frame.postKeys]);
  };
  const tellRead = (frameId: number, count: number) => {
    read.value = new Map(read.value).set(frameId, count);
  };
  const tellReading = (frameId: number, reading: FrameReading | null) => {
    const others = [...readings.value].filter(([id]) => id !== frameId);
    readings.value = new Map(reading === null ? others : [...others, [frameId, reading]]);
  };
  const hear = (frameId: number, frame: Frame, message: PageToPanel) => {
    if (frames.get(frameId) !== frame) return;
    if (message.type === 'page') {
      const { type: _, ...facts } = message;
      frame.facts = facts;
      listener.onGone([...frame.postKeys]);
      frame.postKeys.clear();
    } else if (message.type === 'posts') for (const { key } of message.posts) frame.postKeys.add(key);
    else if (message.type === 'progress') tellRead(frameId, message.read);
    else if (message.type === 'health' && frame.facts !== null) {
      const { type: _, ...closely } = message;
      tellRead(frameId, closely.read);
      tellReading(frameId, { facts: frame.facts, closely });
    }
    hearPosts(message, listener);
  };
  const attach = async (tabId: number, frameId: number) => {
    const frame: Frame = { connection: null, facts: null, postKeys: new Set() };
    frames.set(frameId, frame);
    const isOurs = () => tab === tabId && frames.get(frameId) === frame;
    const connection = await side.attachEmbed(tabId, frameId, {
      onMessage: (message) => hear(frameId, frame, message),
      onClosed: () => isOurs() && drop(frameId),
      taughtSite: listener.taughtSite,
    });
    if (isOurs() && connection !== null) frame.connection = connection;
    else connection?.close();
    if (connection === null && isOurs()) drop(frameId);
  };
  const look = async (embed: KnownEmbed) => {
    const tabId = tab;
    const pattern = patternOf(embed);
    if (tabId === null || !(await side.isSiteAllowed(pattern))) return;
    allowed.value = new Set(allowed.value).add(embed.host);
    for (const frameId of await side.listEmbedFrames(tabId, embed.host))
      if (tab === tabId && !frames.has(frameId)) void attach(tabId, frameId);
  };

  return {
    offers: computed(() => found.value.filter(({ host }) => !allowed.value.has(host))),
    read: computed(() => [...read.value.values()].reduce((sum, count) => sum + count, 0)),
    readings: computed(() => [...readings.value.values()]),
    follow(tabId, hosts) {
      tab = tabId;
      // The page's word is looked up in our own list: no other host is ever asked for.
      found.value = [...new Set(hosts)].flatMap((host) => knownEmbeds.find((one) => one.host === host) ?? []);
      for (const embed of found.value) void look(embed);
    },
    forget() {
      tab = null;
      found.value = [];
      for (const frameId of [...frames.keys()]) drop(frameId);
    },
    async allow(embed) {
      const isAgreed = await side.allowSite(patternOf(embed));
      if (isAgreed) await look(embed);
      return isAgreed;
    },
    placeOf(postKey) {
      for (const { connection, facts, postKeys } of frames.values())
        if (connection !== null && facts !== null && postKeys.has(postKey)) return { connection, facts };
      return null;
    },
    mark(marks) {
      for (const { connection, postKeys } of frames.values()) {
        const own = marks.filter(({ postKey }) => postKeys.has(postKey));
        if (own.length > 0) connection?.send({ type: 'highlight', marks: own });
      }
    },
  };
}

function patternOf({ host }: KnownEmbed): string {
  return `https://${host}/*`;
}
