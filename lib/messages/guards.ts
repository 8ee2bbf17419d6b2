/** What guards say: what is wrong, and what to do. */
export const guards = {
  unfilledSlot: (names: readonly string[]) => `Fill in ${names.map((name) => `“${name}”`).join(', ')}.`,
  brokenSlot: 'Take out the {{ or }} that is left over.',
  tooLong: (length: number, max: number) =>
    `${length - max} over the limit: the text counts ${length}, the network takes ${max}. Shorten it.`,
  empty: 'There is nothing to insert yet. Write or choose a reply.',
  notApproved: 'This response is not approved. Choose an approved one, or ask for its approval.',
  notUsable: {
    draft: 'This response is a draft. Choose an approved one, or hand it in for review.',
    'in-review': 'This response is still in review. Choose an approved one, or wait for its approval.',
    retired: 'This response was retired. Choose the one that took its place.',
  },
  notYet: (day: string) => `This response holds from ${day} only. Choose one that holds today.`,
  expired: (day: string) =>
    `The approval ended on ${day}. Choose another response, or have it approved again.`,
  otherNetwork: (networks: readonly string[]) =>
    `Approved for ${networks.join(', ')} only. Choose a response for this network.`,
  otherLanguage: (response: string, post: string) =>
    `The response is in “${response}”, the post in “${post}”. Choose one in the post’s language.`,
  otherJurisdiction: (jurisdictions: readonly string[]) =>
    `Approved for ${jurisdictions.join(', ')} only. Choose a response for this country.`,
  bannedPhrase: (words: string) => `“${words}” is not said here. Say it in other words.`,
  hiddenCharacters: 'Characters that nobody sees stand in it. Take them out, or type the words anew.',
  lookalikeLetters: (words: string) =>
    `“${words}” has letters of another alphabet that only look alike. Type it anew.`,
  shouting: 'Capitals or rows of marks read as shouting. Write it calmly.',
  profanity: 'A swear word or vulgar insult stands in it. Say it without.',
  wrongName: (named: string, customer: string) =>
    `It speaks to “${named}”, but the customer is “${customer}”. Check the name.`,
  guessedTitle: (title: string) =>
    `Nothing tells that “${title}” is right for this customer. Use the name alone.`,
  languageMismatch: (written: string, expected: string) =>
    `The reply is written in “${written}”, the conversation in “${expected}”. Answer in its language.`,
  languageUnknown:
    'The language of replies is not checked: a part of Rapport did not load. Reload the panel.',
  comparison: 'It judges a competitor, or compares with one. Speak of your own offer only.',
  accusation: 'It accuses somebody. Say what is known, and leave out who is to blame.',
  unanswered: 'The post asks something, and the reply does not answer it. Answer, ask back, or say who will.',
  otherVisibility: {
    public: 'Approved for private messages only. Choose a response that may be said in public.',
    private: 'Approved for public replies only. Choose a response for private messages.',
  },
  reviewIncentive:
    'This gives or hints at something for a review. Ask without a reward, or give without asking.',
  reviewGating:
    'This asks for good reviews only, or for a bad one to go. Ask everybody alike, and leave reviews to their writers.',
  undisclosedPraise:
    'This praises without saying how the writer stands to the brand. Say so in it: “I work here”, “gifted”, “#ad”.',
  hiddenDisclosure: 'This asks for the disclosure to be left out. Ask for a clear one instead.',
  greenClaim:
    'A broad environmental claim. Say exactly what is better, by how much, and where that is shown, or leave it out.',
  healthRelationship:
    'This tells in public that somebody is or was a patient. Speak in general, and offer a private way to talk.',
  adverseEvent: (words: string) =>
    `An unwanted effect is told: “${words}”. Hand it to product safety at once; the time to report has begun.`,
  massMessage: (count: number) =>
    `Nearly the same text went to ${count} others lately. Write what is this customer’s own, or send it once to all.`,
  personalData: (kinds: readonly string[]) =>
    `Personal data in public: ${kinds.join(', ')}. Take it out, or answer in a private message.`,
  personalKinds: {
    email: 'an e-mail address',
    phone: 'a phone number',
    card: 'a card number',
    iban: 'a bank account',
    identity: 'a personal identity number',
    reference: 'an order or account number',
    address: 'a street address',
    birth: 'a date of birth',
  },
  promiseAdded: 'This promises more than the approved text. Take the promise out, or ask for its approval.',
  admissionAdded:
    'This says that we are at fault, which was not approved. Say what you are sorry for instead.',
  refundAdded:
    'This offers to make good, which was not approved. Take the offer out, or ask for its approval.',
  threatAdded: 'This threatens with legal steps. Take the threat out, and hand the post to Legal.',
  negationChanged: 'This says the opposite of the approved text. Put the approved words back.',
  priceChanged: 'A price differs from the approved text. Put the approved one back, or have it checked.',
  numberChanged: 'A number differs from the approved text. Put the approved one back, or have it checked.',
  dateChanged: 'A date differs from the approved text. Put the approved one back, or have it checked.',
  linkChanged: 'A link differs from the approved text. Put the approved one back, or have it checked.',
  disclosureRemoved: 'A disclosure is missing or was altered. Put its exact words back.',
  lockedBlockChanged: 'Locked wording was changed or taken away. Put its exact words back.',
  wordingChanged: 'The wording differs from the approved text. Check that it still says the same.',
} as const;
