import type { JudgedKind } from '../domain/learned-row';
import type { Intent, LifecycleStage, Sentiment } from '../domain/triage';

/** What a post is, in a sentence. */
export const intentNames: Readonly<Record<Intent, string>> = {
  complaint: 'complaint',
  question: 'question',
  praise: 'praise',
  'product-idea': 'product idea',
  'bug-report': 'bug report',
  'purchase-intent': 'wants to buy',
  'cancel-risk': 'may leave',
  'legal-or-safety-risk': 'legal or safety risk',
  'adverse-event': 'unwanted effect',
  press: 'press',
  'job-seeker': 'job seeker',
  vendor: 'vendor',
  'peer-help': 'helps another',
  spam: 'spam',
  other: 'other',
};

/** The same as choices of what is listed. */
export const intentFilters: Readonly<Record<'all' | Intent, string>> = {
  all: 'All',
  complaint: 'Complaint',
  question: 'Question',
  praise: 'Praise',
  'product-idea': 'Product idea',
  'bug-report': 'Bug report',
  'purchase-intent': 'Wants to buy',
  'cancel-risk': 'May leave',
  'legal-or-safety-risk': 'Legal or safety',
  'adverse-event': 'Unwanted effect',
  press: 'Press',
  'job-seeker': 'Job seeker',
  vendor: 'Vendor',
  'peer-help': 'Helps another',
  spam: 'Spam',
  other: 'Other',
};

/** The kinds of verdict. */
const judgedKinds: Readonly<Record<JudgedKind, string>> = {
  about: 'About us',
  intent: 'Kind',
  sentiment: 'Sentiment',
  topic: 'Topic',
  stage: 'Stage',
  department: 'Department',
  language: 'Language',
};

const sentiments: Readonly<Record<Sentiment, string>> = {
  negative: 'negative',
  neutral: 'neutral',
  positive: 'positive',
};

const stages: Readonly<Record<LifecycleStage, string>> = {
  investigating: 'looking around',
  buying: 'buying',
  using: 'using',
  loyal: 'loyal',
  leaving: 'leaving',
};

/** What the panel says of verdicts and of putting them right. */
export const panelJudgement = {
  title: 'What it is',
  labels: judgedKinds,
  sentiments,
  sentimentChoices: { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' },
  stages,
  stageChoices: {
    investigating: 'Looking around',
    buying: 'Buying',
    using: 'Using',
    loyal: 'Loyal',
    leaving: 'Leaving',
  },
  /** Further kinds beside the main one. */
  beside: 'Also',
  others: 'Further kinds',
  addBeside: 'Add a kind',
  notBeside: (kind: string) => `Take away “${kind}”`,
  departmentChoices: {
    service: 'Service',
    legal: 'Legal',
    product: 'Product',
    sales: 'Sales',
    marketing: 'Marketing',
    hr: 'HR',
    procurement: 'Procurement',
    executive: 'Executive',
  },
  route: 'for',
  nobody: 'Nobody',
  noTopic: 'No topic',
  noTopicReason: 'none of your topics in it',
  emerging: (posts: number) => `${posts.toLocaleString('en')} posts on this page have it`,
  addTopic: (name: string) => `Add “${name}” to your topics`,
  topicAdded: (name: string) => `“${name}” is one of your topics now.`,
  notKnown: 'Not known',
  nothingTells: 'nothing tells',
  aboutUs: 'About us',
  notAboutUs: 'Not about us',
  quiet: (posts: number) =>
    `${posts.toLocaleString('en')} ${posts === 1 ? 'post names' : 'posts name'} us but seem${posts === 1 ? 's' : ''} to mean something else`,
  said: 'put right by you',
  kept: {
    about: 'Kept: it is about us.',
    intent: 'Kept what it is.',
    sentiment: 'Kept how it sounds.',
    topic: 'Kept what it is about.',
    stage: 'Kept where the person stands.',
    department: 'Kept who should answer.',
    language: 'Kept its language.',
  },
  changed: (posts: number) =>
    posts === 0
      ? 'No other post on this page changed.'
      : `${posts.toLocaleString('en')} other ${posts === 1 ? 'post' : 'posts'} on this page changed.`,
} as const;

/** Why a department should answer. */
export const routing = {
  intent: (intent: Intent, reason: string) => `${intentNames[intent]}: ${reason}`,
  wideAnger: (people: number) => `negative, and ${people.toLocaleString('en')} people see it`,
  nobodyElse: 'nothing for another department in it',
} as const;
