import { fromBase64, toBase64 } from './base64';
import type { LinearModel } from './linear-model';

/** @returns the model as base64 of its bytes: labels and numbers first, then the table. */
export function encodeModel({ labels, bits, table, scale, bias }: LinearModel): string {
  const head = new TextEncoder().encode(JSON.stringify({ labels, bits }));
  const numbers = new Uint8Array(Float32Array.from([...scale, ...bias]).buffer);
  const length = Uint8Array.of(head.length >> 8, head.length & 0xff);
  return toBase64([length, head, numbers, new Uint8Array(table.buffer, table.byteOffset, table.length)]);
}

/** @returns the model that was written so. @throws where the text is none: it is ours, and tested. */
export function decodeModel(text: string): LinearModel {
  const bytes = fromBase64(text);
  const length = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const head = parseHead(new TextDecoder().decode(bytes.subarray(2, 2 + length)));
  const width = head.labels.length;
  // A copy: numbers of four bytes must begin at a multiple of four.
  const start = 2 + length;
  const numbers = new Float32Array(bytes.slice(start, start + 8 * width).buffer);
  const table = new Int8Array(bytes.slice(start + 8 * width).buffer);
  if (table.length !== 2 ** head.bits * width) throw new Error('The model is cut off');
  return { ...head, table, scale: numbers.slice(0, width), bias: numbers.slice(width) };
}

function parseHead(text: string): { labels: readonly string[]; bits: number } {
  const head: unknown = JSON.parse(text);
  if (typeof head !== 'object' || head === null || !('labels' in head) || !('bits' in head)) {
    throw new Error('No model');
  }
  const { labels, bits } = head;
  if (!Array.isArray(labels) || typeof bits !== 'number') throw new Error('No model');
  return { labels: labels.map(String), bits };
}
