/**
 * Proves how a log of a hundred thousand engagements feels at the desk: the built extension in a real Chromium, rows
 * written past the ledger. Prints one JSON line; `npm run proof:log -- 20000` takes another number of rows.
 */
import { bundleStorage, STORAGE_GLOBAL } from '../tests/e2e/harness/bundle-storage.ts';
import { launchRapport } from '../tests/e2e/harness/launch-chromium.ts';
import { heapMegabytes } from './proof-log/heap-megabytes.ts';
import { installProbe, scrollByWheel, scrollLikeDragging } from './proof-log/scrolling.ts';
import { traceTasks } from './proof-log/trace-tasks.ts';

const DEFAULT_COUNT = 100_000;
const PATIENCE_MS = 120_000;

const count = Number(process.argv[2] ?? DEFAULT_COUNT);
const matching = `${count.toLocaleString('en')} engagements match`;
const rapport = await launchRapport();
try {
  const desk = await rapport.desk();
  desk.setDefaultTimeout(PATIENCE_MS);
  await desk.evaluate(await bundleStorage('log-in-context.ts'));
  await desk.evaluate(`${STORAGE_GLOBAL}.writeLog(${count}, Date.now())`);
  await desk.addInitScript(installProbe);
  await desk.reload();
  await desk.getByText(matching).waitFor();
  const firstRowsMs = await desk.evaluate(() => Math.round(Reflect.get(window, 'probe').firstRowsAt));
  const allFoundMs = await desk.evaluate(() => Math.round(performance.now()));
  const heapAtStart = await heapMegabytes(desk);

  const [wheel, wheelTasks] = await traceTasks(desk, () => scrollByWheel(desk));
  const [dragging, dragTasks] = await traceTasks(desk, () => scrollLikeDragging(desk));

  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return Math.round(performance.now() - start);
  };
  const lastRow = desk.locator(`tbody tr[aria-rowindex="${count + 1}"] .desk-table__words`);
  await desk.locator('tbody tr .desk-table__link').first().focus();
  await desk.keyboard.press('Home');
  await desk.locator('tbody tr[aria-rowindex="2"] .desk-table__words').waitFor();
  const jumpToEndMs = await timed(async () => {
    await desk.keyboard.press('End');
    await lastRow.waitFor();
  });

  const state = desk.getByRole('search').getByLabel('State', { exact: true });
  const [filter, filterTasks] = await traceTasks(desk, async () => {
    const firstRowsMs = await timed(async () => {
      await state.selectOption('withdrawn');
      await desk.locator('tbody tr[aria-rowindex="2"]').getByText('withdrawn').waitFor();
    });
    const rest = await timed(() => desk.locator('.log-result__count', { hasText: 'match' }).waitFor());
    return { firstRowsMs, allMs: firstRowsMs + rest };
  });
  const heapAtEnd = await heapMegabytes(desk);
  const rendered = await desk.locator('tbody tr').count();
  const scrolled = { wheel: { ...wheel, tasks: wheelTasks }, dragging: { ...dragging, tasks: dragTasks } };
  const filtered = { ...filter, tasks: filterTasks };
  const heap = [heapAtStart, heapAtEnd];
  console.log(
    JSON.stringify({
      rows: count,
      firstRowsMs,
      allFoundMs,
      jumpToEndMs,
      ...scrolled,
      filtered,
      heap,
      rendered,
    }),
  );
} finally {
  await rapport.close();
}
