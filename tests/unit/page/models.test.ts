// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askModel, askToTake, disarmModel } from '../../../lib/page/ask-model';
import { ANSWER_EVENT, ASK_EVENT } from '../../../lib/page/model-channel';
import { answerAsks } from '../../../lib/page/models/answer-asks';

let editable: HTMLElement;

function show(html: string): void {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('nothing shown');
  editable = first;
}

const lexicalState = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Hello' },
          { type: 'linebreak' },
          { type: 'link', children: [{ type: 'text', text: 'there' }] },
        ],
      },
      { type: 'paragraph', children: [] },
      { type: 'paragraph', children: [{ type: 'text', text: 'end' }] },
    ],
  },
};
const lexical = { getEditorState: () => ({ toJSON: () => lexicalState }) };
const draft = (text: string) => ({
  getCurrentContent: () => ({ getPlainText: (end: string) => `a${end}${text}` }),
});
const fiber = {
  stateNode: {},
  return: { stateNode: { props: { editorState: draft('b') } }, return: null },
};
const block = (...content: object[]) => ({ isTextblock: true, content: { content } });
const leaf = (name: string, spec: object = {}) => ({ type: { name, spec }, content: { content: [] } });
const proseMirror = {
  node: {
    content: {
      content: [
        block({ text: 'Hello ' }, leaf('mention', { leafText: () => '@mara' }), leaf('image')),
        block(),
        { content: { content: [block({ text: 'a' }, leaf('hardBreak'), { text: 'b' })] } },
      ],
    },
  },
};

const slateValue = [
  {
    type: 'paragraph',
    children: [{ text: 'Hello ' }, { type: 'link', children: [{ text: 'Mara' }] }, { text: '' }],
  },
  { type: 'list', children: [{ type: 'item', children: [{ text: 'a' }] }] },
];
const slate = {
  memoizedProps: {},
  return: { memoizedProps: { editor: { apply: () => undefined, children: slateValue } }, return: null },
};
const ckeditorNode = (children: object[], name = 'paragraph') => ({
  name,
  getChildren: () => children[Symbol.iterator](),
});
const ckeditorRoot = ckeditorNode([
  ckeditorNode([{ data: 'Hello' }, { name: 'softBreak' }, { data: 'Mara' }]),
  ckeditorNode([]),
]);
const ckeditor = { model: { document: { getRoot: () => ckeditorRoot } } };
const doc = { toString: () => 'a\nb' };

beforeEach(() => answerAsks(window));
afterEach(() => {
  disarmModel(editable);
  vi.useRealTimers();
});

describe('asking an editor what it holds', () => {
  it.each([
    ['lexical', 'div', '__lexicalEditor', lexical, 'Hello\nthere\n\nend'],
    ['draft-js', 'div', '__reactFiber$x7', fiber, 'a\nb'],
    ['draft-js', 'div', '__reactInternalInstance$x7', fiber, 'a\nb'],
    ['prosemirror', 'div', 'pmViewDesc', proseMirror, 'Hello @mara\n\na\nb'],
    ['react', 'textarea', '__reactProps$x7', { value: 'held' }, 'held'],
    ['react', 'textarea', '__reactEventHandlers$x7', { value: '' }, ''],
    ['slate', 'div data-slate-editor', '__reactFiber$x7', slate, 'Hello Mara\na'],
    ['ckeditor', 'div', 'ckeditorInstance', ckeditor, 'Hello\nMara\n\n'],
    ['codemirror', 'div', 'cmTile', { root: { view: { state: { doc } } } }, 'a\nb'],
    ['codemirror', 'div', 'cmView', { rootView: { view: { state: { doc } } } }, 'a\nb'],
  ])('%s', (kind, tag, name, object, text) => {
    show(`<${tag}></${tag.split(' ')[0]}>`);
    Reflect.set(editable, name, object);
    expect(askModel(editable)).toEqual({ kind, text });
  });

  it('quill 1, which hangs itself on the element around', () => {
    show('<div class="ql-editor"></div>');
    Reflect.set(document.body, '__quill', { getText: () => 'a\nb\n' });
    expect(askModel(editable)).toEqual({ kind: 'quill', text: 'a\nb' });
    Reflect.deleteProperty(document.body, '__quill');
  });

  it('quill 2, which fills a copy from its model', () => {
    show('<div class="ql-editor">shown</div>');
    editable.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', 'held');
      event.preventDefault();
    });
    expect(askModel(editable)).toEqual({ kind: 'quill', text: 'held' });
    expect(document.getSelection()?.toString()).toBe('');
  });

  it('tinymce, which the page holds', () => {
    show('<div></div>');
    const paragraph = (firstChild: object, next?: object) => ({ name: 'p', firstChild, next });
    const line = {
      name: '#text',
      value: 'Hello',
      next: { name: 'br', next: { name: '#text', value: 'Mara' } },
    };
    const tree = { firstChild: paragraph(line, paragraph({ name: '#text', value: '\u00a0' })) };
    const editor = { getBody: () => editable, getContent: () => tree };
    Reflect.set(window, 'tinymce', { get: () => [{ getBody: () => null }, editor] });
    expect(askModel(editable)).toEqual({ kind: 'tinymce', text: 'Hello\nMara\n\n' });
    Reflect.deleteProperty(window, 'tinymce');
  });

  it.each([
    ['nothing of an editor', 'div', 'title', 'x'],
    ['a textarea React leaves alone', 'textarea', '__reactProps$x7', { defaultValue: 'x' }],
    ['a part of a ProseMirror document', 'div', 'pmViewDesc', { node: null }],
    ['an editor that is something else', 'div', '__lexicalEditor', { getEditorState: 5 }],
    [
      'an object that throws',
      'div',
      '__lexicalEditor',
      {
        getEditorState: () => {
          throw new Error('no');
        },
      },
    ],
    ['a React element that is no editor', 'div', '__reactFiber$x7', { stateNode: null, return: null }],
  ])('knows no model: %s', (_name, tag, name, object) => {
    show(`<${tag}></${tag}>`);
    Reflect.set(editable, name, object);
    expect(askModel(editable)).toBeNull();
  });

  it('believes no answer of another shape', () => {
    show('<div></div>');
    disarmModel(editable);
    const answers = [
      'no json',
      '5',
      '{"model":{"kind":"word","text":"x"}}',
      '{"model":{"kind":"lexical","text":5}}',
    ];
    for (const answer of answers) {
      const forge = () => editable.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: answer }));
      editable.addEventListener(ASK_EVENT, forge, { once: true });
      expect(askModel(editable)).toBeNull();
    }
  });
});

describe('the main-world helper', () => {
  it('answers for one insertion only', () => {
    show('<textarea></textarea>');
    Reflect.set(editable, '__reactProps$x7', { value: 'held' });
    disarmModel(editable);
    expect(askModel(editable)).toBeNull();
  });

  it('goes away by itself', () => {
    vi.useFakeTimers();
    answerAsks(window);
    show('<textarea></textarea>');
    Reflect.set(editable, '__reactProps$x7', { value: 'held' });
    expect(askModel(editable)).not.toBeNull();
    vi.advanceTimersByTime(10_000);
    expect(askModel(editable)).toBeNull();
  });

  it('pastes once though it was armed twice', () => {
    answerAsks(window);
    show('<div></div>');
    let pastes = 0;
    editable.addEventListener('paste', (event) => {
      pastes += 1;
      event.preventDefault();
    });
    expect(askToTake(editable, 'paste', 'words')).toBe(true);
    expect(pastes).toBe(1);
  });

  it.each([
    ['a <b>\nc', ''],
    [' a <b> &\n\nc', '<p data-pm-slice="1 1 []"> a &lt;b&gt; &amp;</p><p></p><p>c</p>'],
  ])('offers %j as paragraphs only where empty lines would be lost', (text, html) => {
    show('<div></div>');
    const pasted: (string | undefined)[] = [];
    editable.addEventListener('paste', ({ clipboardData }) => {
      pasted.push(clipboardData?.getData('text/plain'), clipboardData?.getData('text/html'));
    });
    askToTake(editable, 'paste-paragraphs', text);
    expect(pasted).toEqual([text, html]);
  });

  it.each([
    ['a line', [{ text: 'a line' }]],
    [
      'two\nlines',
      [
        { type: 'item', children: [{ text: 'two' }] },
        { type: 'item', children: [{ text: 'lines' }] },
      ],
    ],
  ])('offers %j to Slate in its own format', (text, fragment) => {
    show('<div data-slate-editor></div>');
    Reflect.set(editable, '__reactFiber$x7', slate);
    let offered = '';
    editable.addEventListener('beforeinput', ({ dataTransfer }) => {
      offered = dataTransfer?.getData('application/x-slate-fragment') ?? '';
    });
    askToTake(editable, 'replace', text);
    expect(JSON.parse(decodeURIComponent(atob(offered)))).toEqual(fragment);
  });

  it('tells that nobody took the paste, and that nobody is there', () => {
    show('<div></div>');
    expect(askToTake(editable, 'paste', 'words')).toBe(false);
    disarmModel(editable);
    expect(askToTake(editable, 'paste', 'words')).toBeNull();
  });
});
