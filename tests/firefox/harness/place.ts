import type { Marionette } from './marionette';

/** What can cross from a document to the test and back. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A top document of this Firefox, whatever shows it: a tab, the sidebar, the background page. */
export interface Place {
  /** Runs a self-contained function in the document's own world; arguments and result travel as JSON. */
  run<Given extends readonly Json[], Value>(
    body: (...given: Given) => Value | Promise<Value>,
    ...given: Given
  ): Promise<Awaited<Value>>;
  /** Gives the value of an expression, awaited; its global scope is `self`. */
  evaluate(expression: string): Promise<unknown>;
}

const SCRIPT_LIMIT_MS = 60_000;

/** Runs the text of a function body with these arguments and gives what it returns. */
type Execute = (script: string, given: readonly Json[]) => Promise<unknown>;

/** @returns Firefox's own window, where scripts may do everything. */
export function createWindowPlace(marionette: Marionette): Place {
  return placeOf((script, given) => marionette.send('WebDriver:ExecuteScript', { script, args: given }));
}

/** @returns the document that Firefox knows by that number; it stays the same over navigations. */
export function createPlace(marionette: Marionette, browserId: number): Place {
  return placeOf((script, given) =>
    marionette.send('WebDriver:ExecuteScript', {
      script: IN_THAT_DOCUMENT,
      args: [browserId, script, given, SCRIPT_LIMIT_MS],
    }),
  );
}

function placeOf(execute: Execute): Place {
  return {
    async run(body, ...given) {
      return parse(await execute(resultAsJson(body.toString()), given));
    },
    async evaluate(expression) {
      return parse(await execute(resultAsJson(`() => (${expression})`), []));
    },
  };
}

/** Runs in Firefox's own window: hands the script to Marionette's helper in the document's process. */
const IN_THAT_DOCUMENT = `
  const [browserId, script, given, timeout] = arguments;
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('That document is closed');
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, given, { timeout, async: false });
`;

function resultAsJson(body: string): string {
  return `
    return Promise.resolve((${body})(...arguments)).then((value) => String(JSON.stringify(value)));
  `;
}

/** The function's own type says what comes; a test that is wrong about it fails by itself. */
function parse(answer: unknown) {
  const text = String(answer);
  return text === 'undefined' ? undefined : JSON.parse(text);
}
