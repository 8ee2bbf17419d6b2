/** English phrases of people who help: an advice, a way, something that worked. */
const ADVICE =
  /\b(?:you (?:can|could|need to|have to|should|might)|have you tried|did you try|try (?:to|the|this|it|using|turning|cleaning|resetting|unplugging|descaling)|worked for me|works for me|fixed (?:it|mine|this)|solved (?:it|this)|the solution|what helped|helped me|go to|click (?:on )?|make sure|here(?:'|’)s how|this is how|instead of|contact (?:them|support)|you(?:'|’)ll find)\b/i;
/** Shorter ones are an opinion or a joke, in UTF-16 code units. */
const SHORTEST_ADVICE = 25;
const THANKS =
  /\b(?:thanks|thank you|thx|cheers|that worked|it worked|solved|fixed it|you(?:'|’)re a star)\b/i;

/** @returns whether the words give advice to somebody */
export function isHelpful(text: string): boolean {
  return text.length >= SHORTEST_ADVICE && ADVICE.test(text);
}

/** @returns whether the words say that something helped */
export function isThanks(text: string): boolean {
  return THANKS.test(text);
}
