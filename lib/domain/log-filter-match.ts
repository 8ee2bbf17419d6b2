import { foldText } from './fold-text';
import type { LogFilter } from './log-filter';
import type { LogRow } from './log-row';

/** @returns a test for rows of the log; what is compared by words is folded once. */
export function logFilterMatch(filter: LogFilter): (row: LogRow) => boolean {
  const words = filter.text === undefined ? '' : foldText(filter.text.trim());
  const tag = filter.tag?.toLowerCase();
  return ({ engagement, customer }) => {
    const { intendedAt } = engagement;
    if (filter.fromMs !== undefined && intendedAt < filter.fromMs) return false;
    if (filter.toMs !== undefined && intendedAt >= filter.toMs) return false;
    if (filter.site !== undefined && engagement.post.site !== filter.site) return false;
    if (filter.agent !== undefined && engagement.agent !== filter.agent) return false;
    if (filter.department !== undefined && engagement.department !== filter.department) return false;
    if (filter.outcome !== undefined && engagement.outcome !== filter.outcome) return false;
    if (filter.state !== undefined && engagement.state !== filter.state) return false;
    if (filter.followUp && engagement.followUpOn === null) return false;
    if (filter.followUpUntil !== undefined && !isDue(engagement, filter.followUpUntil)) return false;
    if (filter.edited !== undefined && isEdited(engagement) !== filter.edited) return false;
    if (tag !== undefined && !customer?.tags.some((other) => other.toLowerCase() === tag)) return false;
    return words === '' || hasWords({ engagement, customer }, words);
  };
}

/** Null: written by hand, there is nothing to differ from. */
function isEdited({ response, differences }: LogRow['engagement']): boolean | null {
  return response && differences.length > 0;
}

function isDue({ followUpOn }: LogRow['engagement'], day: string): boolean {
  return followUpOn !== null && followUpOn <= day;
}

function hasWords({ engagement, customer }: LogRow, words: string): boolean {
  const { post, response, textInserted, textPosted } = engagement;
  const names = customer?.identities.flatMap(({ handle, name }) => [handle, name]) ?? [];
  const places = [
    post.excerpt,
    post.author.handle,
    post.author.name,
    textInserted,
    textPosted,
    response?.title,
    ...names,
  ];
  return places.some((place) => place && foldText(place).includes(words));
}
