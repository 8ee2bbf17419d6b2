import type { CheckedReply, DetectLanguage } from '../domain/guard';
import { messages } from '../messages';
import { baseOf, isSameLanguage } from './_reading/languages';
import type { Guard } from './index';

const id = 'language-mismatch';

export const guard: Guard = {
  id,
  doc: 'Asks when a reply is in another language than the post.',
  check(reply) {
    const { detectLanguage } = reply.context;
    if (detectLanguage === null) return null;
    const detect = withoutNames(reply, detectLanguage);
    const expected = languagesOf(reply, detect);
    const [first] = expected;
    if (first === undefined) return null;
    const isExpected = (text: string) => isAmong(expected, detect(text));
    // One sentence in an expected language is enough, and is told sooner than the language of the whole.
    if (piecesOf(reply.text).some(isExpected)) return null;
    const written = detect(reply.text);
    if (written === null || isAmong(expected, written)) return null;
    return {
      guardId: id,
      level: 'confirm',
      sentence: messages.guards.languageMismatch(written, baseOf(first)),
    };
  },
};

function isAmong(expected: readonly string[], language: string | null): boolean {
  return language !== null && expected.some((one) => isSameLanguage(language, one));
}

/** Names of brands and people say nothing about the language. */
function withoutNames({ context, post }: CheckedReply, detect: DetectLanguage): DetectLanguage {
  const { brand, competitors, customerName, agentName } = context;
  const names = [brand, ...competitors, customerName, agentName, post?.authorName ?? null].filter(
    (name) => name !== null && name.length > 2 && name.length < 60,
  );
  return (text) => detect(names.reduce<string>((left, name) => left.replaceAll(name ?? '', ' '), text));
}

/** @returns the languages that the reply may be in, the likeliest first; none: nobody can tell. */
function languagesOf({ post, context }: CheckedReply, detect: DetectLanguage): string[] {
  const text = post?.text.trim() ?? '';
  if (text === '') return [context.language ?? post?.language ?? ''].filter((language) => language !== '');
  const whole = detect(text);
  if (whole === null) return post?.language == null ? [] : [post.language];
  return [whole, ...piecesOf(text).flatMap((piece) => detect(piece) ?? [])];
}

const MOST_PIECES = 8;
const SHORTEST_PIECE = 25;

/** @returns lines and sentences long enough to tell a language of their own; none where the text is but one. */
function piecesOf(text: string): string[] {
  const pieces = text.slice(0, 2_000).split(/\n+|(?<=[.!?。！？])\s+|\s[/|]\s/u);
  return pieces.length < 2
    ? []
    : pieces.filter((piece) => piece.length >= SHORTEST_PIECE).slice(0, MOST_PIECES);
}
