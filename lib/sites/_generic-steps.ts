/** Work that pauses now and then: whoever runs it goes on at once, or lets the page have its turn first. */
export type Steps<Result> = Generator<null, Result>;

/** Items gone through between two pauses: some tenths of a millisecond of work. */
const STEP = 50;

/** Goes through the items, and pauses after every few of them. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  handle: (item: Item) => void,
  step = STEP,
): Steps<void> {
  let count = 0;
  for (const item of items) {
    handle(item);
    count += 1;
    if (count % step === 0) yield null;
  }
}
