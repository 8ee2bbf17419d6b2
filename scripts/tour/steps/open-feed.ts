import { must } from '../must.ts';
import { fingerprint } from '../page-facts.ts';
import type { Step } from '../step.ts';

export const openFeed: Step = {
  title: 'Open a social feed',
  async run(stage) {
    stage.page = await stage.rapport.page(stage.demo.feedUrl);
    const posts = stage.page.getByRole('feed').getByRole('article');
    await posts.first().waitFor();
    const count = await posts.count();
    must(count > 0, 'The feed shows no posts');
    stage.untouched = await fingerprint(stage.page);
    return `${count} posts, nothing of Rapport in the page`;
  },
};
