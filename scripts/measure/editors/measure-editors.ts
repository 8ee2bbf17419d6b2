import { openEditorBench } from '../../../tests/e2e/editors/editor-bench.ts';
import { EDITORS, TEXTS } from '../../../tests/e2e/editors/editor-cases.ts';
import { openFirefoxEditorBench } from '../../../tests/firefox/editors/firefox-editor-bench.ts';
import { type EditorUnderTest, type Sums, tryInsertion } from './try-insertion.ts';

export interface EditorsArguments {
  /** Only this editor. */
  readonly editor: string | null;
  /** How often each text goes into each editor. */
  readonly runs: number;
}

interface Lane {
  readonly browser: 'chromium' | 'firefox';
  readonly editors: readonly (readonly [name: string, verifiedBy: string])[];
  readonly open: () => Promise<EditorUnderTest>;
}

const IN_FIREFOX = ['lexical', 'draft-js', 'plain-textarea', 'contenteditable'];
const LANES: readonly Lane[] = [
  { browser: 'chromium', editors: EDITORS, open: openEditorBench },
  {
    browser: 'firefox',
    editors: EDITORS.filter(([name]) => IN_FIREFOX.includes(name)),
    open: openFirefoxEditorBench,
  },
];

/**
 * Inserts every text into every editor, so and so often, after a draft typed by real keys. Prints one line per
 * editor and text, and a summary.
 * @returns whether everything went as it should
 */
export async function measureEditors(
  { editor, runs }: EditorsArguments,
  print: (line: object) => void,
): Promise<boolean> {
  const all: Sums = { runs: 0, once: 0, undo: 0, posted: 0 };
  for (const lane of LANES) {
    const wanted = lane.editors.filter(([name]) => editor === null || name === editor);
    for (const [name, verifiedBy] of wanted) await measureEditor(name, verifiedBy, lane);
  }
  print({ summary: true, ...all });
  return all.runs > 0 && [all.once, all.undo, all.posted].every((count) => count === all.runs);

  /** A browser for each editor: Firefox opens every page in a tab of its own. */
  async function measureEditor(name: string, verifiedBy: string, { browser, open }: Lane): Promise<void> {
    const bench = await open();
    for (const [text, words] of TEXTS) {
      const sums: Sums = { runs: 0, once: 0, undo: 0, posted: 0 };
      for (let run = 0; run < runs; run += 1) add(sums, await tryInsertion(bench, name, verifiedBy, words));
      print({ editor: name, browser, text, ...sums });
      add(all, sums);
    }
    await bench.close();
  }
}

function add(sums: Sums, more: Sums): void {
  sums.runs += more.runs;
  sums.once += more.once;
  sums.undo += more.undo;
  sums.posted += more.posted;
}
