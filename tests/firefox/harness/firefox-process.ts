import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running Firefox of ours. */
interface FirefoxProcess {
  /** Where Marionette listens, on loopback. */
  readonly port: number;
  /** Ends this Firefox and waits until it is gone. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;

/** Starts a headless Firefox on that profile and waits until it can be driven. */
export async function startFirefox(executable: string, profile: string): Promise<FirefoxProcess> {
  const child = spawn(
    executable,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    // A group of its own: content processes are ended with their parent, and nobody else's Firefox is.
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => {
    errors = (errors + bytes.toString()).slice(-2_000);
  });
  const killAtExit = () => {
    if (child.pid !== undefined) killGroup(child.pid, 'SIGKILL');
  };
  // A test run that ends early must leave no Firefox behind.
  process.once('exit', killAtExit);
  const stop = async () => {
    process.off('exit', killAtExit);
    await stopProcess(child);
  };
  const port = await waitForPort(child, profile).catch(async (cause: unknown) => {
    await stop();
    throw new Error(`Firefox did not start: ${errors}`, { cause });
  });
  return { port, stop };
}

async function waitForPort(child: ChildProcess, profile: string): Promise<number> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await sleep(50);
  }
  throw new Error(child.exitCode === null ? 'no port in time' : `exit code ${child.exitCode}`);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve([]);
  killGroup(child.pid, 'SIGTERM');
  await Promise.race([gone, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  killGroup(child.pid, 'SIGKILL');
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}
