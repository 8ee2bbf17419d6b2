/** Marionette's framing: the length of the JSON in bytes, a colon, the JSON. */

/** @returns the message as it goes over the wire. */
export function encodePacket(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${body.length}:`), body]);
}

/** @returns a function that takes bytes as they arrive and hands over every complete message. */
export function createPacketReader(onMessage: (message: unknown) => void): (bytes: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    for (let end = packetEnd(waiting); end !== null; end = packetEnd(waiting)) {
      const message: unknown = JSON.parse(waiting.toString('utf8', waiting.indexOf(':') + 1, end));
      waiting = waiting.subarray(end);
      onMessage(message);
    }
  };
}

/** @returns where the first packet ends, or null while it is incomplete. */
function packetEnd(bytes: Buffer): number | null {
  const colon = bytes.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(bytes.toString('ascii', 0, colon));
  return bytes.length >= end ? end : null;
}
