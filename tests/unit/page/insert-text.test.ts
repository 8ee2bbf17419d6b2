// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Insertion, insertText } from '../../../lib/page/insert-text';

let textarea: HTMLTextAreaElement;
/** What the browser's own typing does here; the real one is tested in real browsers. */
let typing: (text: string) => boolean;

beforeEach(() => {
  document.body.innerHTML = '<textarea>Hello Mara,</textarea>';
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('no textarea');
  textarea = found;
  typing = (text) => {
    textarea.value += text;
    return true;
  };
  Reflect.set(document, 'execCommand', (_command: string, _ui: boolean, text: string) => typing(text));
});

const insert = (text: string, locate: Insertion['locate'] = () => textarea) =>
  insertText({ text, replaces: false, locate, sinceTyping: () => 5_000 });

describe('insertText', () => {
  it.each([
    ['Hello Mara,', 'sorry', 'Hello Mara, sorry'],
    ['Hello Mara, ', 'sorry', 'Hello Mara, sorry'],
    ['Hello Mara,\n', 'sorry', 'Hello Mara,\nsorry'],
    ['', 'sorry', 'sorry'],
    ['Hello', 'a\r\nb\rc', 'Hello a\nb\nc'],
  ])('after %j puts %j', async (draft, text, held) => {
    textarea.value = draft;
    expect(await insert(text)).toEqual({
      outcome: 'inserted',
      verifiedBy: 'textarea',
      draft,
      undoable: true,
    });
    expect(textarea.value).toBe(held);
  });

  it('says that undo is lost where the browser refuses to type', async () => {
    typing = () => false;
    expect(await insert('sorry')).toMatchObject({ outcome: 'inserted', undoable: false });
    expect(textarea.value).toBe('Hello Mara, sorry');
  });

  it('does not write again over what it could not verify', async () => {
    typing = (text) => {
      textarea.value += text.toUpperCase();
      return true;
    };
    expect(await insert('sorry')).toMatchObject({ outcome: 'not-verified', verifiedBy: null });
    expect(textarea.value).toBe('Hello Mara, SORRY');
  });

  it('is not deceived by a value that the next render takes back', async () => {
    const restore = () => {
      textarea.value = 'Hello Mara,';
    };
    typing = (text) => {
      textarea.value += text;
      setTimeout(restore, 20);
      return true;
    };
    textarea.addEventListener('input', () => setTimeout(restore, 20));
    expect(await insert('sorry')).toMatchObject({ outcome: 'not-verified' });
  });

  it.each(['no-composer', 'page-changed', 'post-gone'] as const)('touches nothing: %s', async (refusal) => {
    expect(await insert('sorry', () => refusal)).toMatchObject({ outcome: refusal });
    expect(textarea.value).toBe('Hello Mara,');
  });

  it('looks again right before writing', async () => {
    const places = [textarea, 'post-gone'] as const;
    let asked = 0;
    expect(await insert('sorry', () => places[asked++] ?? 'post-gone')).toMatchObject({
      outcome: 'post-gone',
    });
    expect(textarea.value).toBe('Hello Mara,');
  });
});
