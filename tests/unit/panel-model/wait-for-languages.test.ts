import { expect, it } from 'vitest';
import { choosePost } from './choose-post';
import { until } from './panel-bench';

it('finds that a reply is in another language, once languages can be told', async () => {
  const detect = Promise.withResolvers<(text: string) => string | null>();
  const { model } = await choosePost({ languages: detect.promise });
  model.reply.open({ response: null, template: 'Ihre Mühle kommt bald.', slots: {} });
  const found = () => model.reply.findings.value.map(({ guardId }) => guardId);
  expect(found()).not.toContain('language-mismatch');
  detect.resolve((text) => (text.startsWith('Ihre') ? 'de' : 'en'));
  await until(() => found().includes('language-mismatch'));
});
