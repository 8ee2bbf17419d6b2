import { connect, type Socket } from 'node:net';
import { createPacketReader, encodePacket } from './packets';

/** A connection to Firefox's own remote protocol, Marionette, on loopback. */
export interface Marionette {
  /** Sends one command and gives its result. @throws with Firefox's own words when the command fails. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly command: string;
  resolve(value: unknown): void;
  reject(cause: Error): void;
}

const COMMAND = 0;

/** Connects to Firefox. A session is opened by the command `WebDriver:NewSession`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  socket.on(
    'data',
    createPacketReader((message) => settle(waiting, message)),
  );
  socket.on('close', () => {
    for (const { command, reject } of waiting.values())
      reject(new Error(`Firefox closed the connection during ${command}`));
    waiting.clear();
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { command, resolve, reject });
        socket.write(encodePacket([COMMAND, lastId, command, parameters]));
      }),
    close: () => socket.destroy(),
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.off('error', reject);
      // A reset while Firefox ends is no news: `close` follows and rejects what still waits.
      socket.on('error', () => undefined);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** Answers are `[1, id, error, result]`; the greeting is an object and answers nothing. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, id, error, result]: unknown[] = message;
  const waiter = typeof id === 'number' ? waiting.get(id) : undefined;
  if (typeof id !== 'number' || !waiter) return;
  waiting.delete(id);
  if (error) waiter.reject(new Error(`${waiter.command}: ${describe(error)}`));
  else waiter.resolve(unwrap(result));
}

/** Most results come as `{ value }`. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return ['error', 'message', 'stacktrace']
    .map((name) => String(Reflect.get(error, name) ?? ''))
    .filter((text) => text !== '')
    .join(': ');
}
