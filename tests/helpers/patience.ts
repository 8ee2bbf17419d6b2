/**
 * How long tests wait for what should come, in ms: longer than a machine with four times as much to do as it has
 * cores takes. A time decides no test.
 */
export const PATIENCE_MS = 20_000;
