import { describe, expect, it } from 'vitest';
import { choosePost, TEXT } from './choose-post';
import { until } from './panel-bench';

describe('the text in the page’s reply box', () => {
  it('is held against the approved one while it is edited', async () => {
    const { insert, model, say } = await choosePost();
    const hear = (text: string | null) => say({ type: 'composer', postKey: 'feed:1', text });
    const ids = () => model.composerCheck.findings.value?.map(({ guardId }) => guardId) ?? null;
    expect(ids()).toBeNull();
    await insert();
    await until(() => model.chosenEngagements.value.length > 0);
    hear(TEXT);
    await until(() => ids()?.length === 0);
    hear(`${TEXT} We guarantee that it will work again.`);
    await until(() => ids()?.join() === 'promise');
    hear('Sorry to hear that, Mara. Could you send us the serial number? Answer by Friday.');
    await until(() => ids()?.join() === 'date-changed');
    hear('  ');
    expect(ids()).toBeNull();
    hear(null);
    expect(ids()).toBeNull();
  });

  it('is checked for what holds for every text where it was written by hand', async () => {
    const { model, say } = await choosePost();
    say({ type: 'composer', postKey: 'feed:1', text: 'We guarantee it. Write to {{name}}.' });
    expect(model.composerCheck.findings.value?.map(({ guardId }) => guardId)).toEqual(['unfilled-slot']);
  });
});
