/** What most sites are made with, and by whose account its text is verified. */
export const FREQUENT_EDITORS = [
  ['draft-js', 'draft-js'],
  ['lexical', 'lexical'],
  ['react-textarea', 'react'],
  ['plain-textarea', 'textarea'],
  ['contenteditable', 'render'],
  ['tiptap', 'prosemirror'],
  ['tiptap-starter-kit', 'prosemirror'],
  ['prosemirror', 'prosemirror'],
] as const;

/** Every kind of editor there is a page of. */
export const EDITORS = [
  ...FREQUENT_EDITORS,
  ['quill-1', 'quill'],
  ['quill', 'quill'],
  ['slate', 'slate'],
  ['ckeditor-5', 'ckeditor'],
  ['tinymce', 'tinymce'],
  ['codemirror-6', 'codemirror'],
] as const;

/** What is typed before anything is inserted. */
export const DRAFT = 'Hello Mara,';

export const TEXTS = [
  ['one line', 'sorry to hear that. We will look into it.'],
  ['several lines', 'sorry to hear that.\nPlease send us:\n\n- the order number\n- a photo'],
  [
    'emoji with joiners',
    'thanks \u{1F469}\u200D\u{1F469}\u200D\u{1F467} and \u{1F3F3}\uFE0F\u200D\u{1F308} \u{1F44D}\u{1F3FD} from us',
  ],
  ['right-to-left', 'שלום, נשמח לעזור לך.\nمرحبا، كيف نساعدك؟'],
] as const;

/** What is inserted where the text itself does not matter. */
export const REPLY = 'sorry to hear that.\nPlease send us a photo.';
