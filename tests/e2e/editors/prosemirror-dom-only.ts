import { mountProseMirror } from './mount-prosemirror';
import { openPage } from './page-shell';

/** Hears neither of pastes nor of what changes in its document: whatever comes stands there, and nowhere else. */
const { composer, hold } = openPage();
const view = mountProseMirror(composer, hold, {
  words: 'Hello Mara,',
  handleDOMEvents: { paste: () => true, beforeinput: () => true, blur: () => true, focus: () => true },
});
const observer: unknown = Reflect.get(view, 'domObserver');
if (typeof observer !== 'object' || observer === null) throw new Error('ProseMirror watches in another way');
Reflect.get(observer, 'stop').call(observer);
Reflect.set(observer, 'start', () => undefined);
