/** Ways to say sorry, and to be glad, in the languages that most responses are written in. */
const SORRY =
  /\b(?:sorry|apologi[sz]e|apologies|regret|entschuldig\p{L}*|tut (?:mir|uns) leid|bedauern|désolée?s?|excuses|excusez|disculp\p{L}+|lo sentimos|lo siento|lamentamos|desculp\p{L}+|sentimos muito|ci scusiamo|ci dispiace|mi dispiace|het spijt)(?!\p{L})/iu;
const GLAD =
  /\b(?:(?:so |very )?(?:glad|happy|delighted|thrilled|pleased) (?:to (?:hear|read|see)|you|that)|made (?:my|our) (?:day|week)|means a lot|kind words|freu(?:en|t) (?:uns|mich)|ravie?s? (?:de|que)|encantad[oa]s? de (?:leer|saber|que)|nos alegra|ficamos (?:muito )?felizes|siamo (?:molto )?(?:felici|contenti)|wat fijn)(?!\p{L})/iu;

/**
 * @returns the mood of the posts that a reply in these words is for: one that says sorry answers angry posts, one that is
 * glad answers glad ones; null where it says neither, or both
 */
export function replyTone(body: string): 'negative' | 'positive' | null {
  const isSorry = SORRY.test(body);
  if (isSorry === GLAD.test(body)) return null;
  return isSorry ? 'negative' : 'positive';
}
