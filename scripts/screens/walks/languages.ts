import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { drivePanel } from '../../tour/panel-driver.ts';
import { openBesideFeed } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** Made up: long German words, Japanese without spaces, Arabic and Hebrew from right to left, marks and joined emoji. */
const POSTS = [
  [
    'de',
    'Annegret Müller-Lüdenscheidt-Hohenstein',
    'annegret_muellerluedenscheidt',
    'Die Espressomaschinenwasserstandsanzeigenbeleuchtung meiner @harborfinch Kaffeevollautomatenreinigungsstation ist kaputt. Donaudampfschifffahrtsgesellschaftskapitän wäre einfacher.',
  ],
  [
    'ja',
    '佐藤 恵子',
    'keiko_sato',
    '先週届いた @harborfinch のグラインダーが今朝から動かなくなりました。音はしますが、コーヒーの粉が出てきません。どうすればよいでしょうか。',
  ],
  ['ar', 'ليلى الحداد', 'leila_h', 'طلبتُ مطحنة @harborfinch قبل أسبوعين (رقم 4711) ولم تصل بعد. هل من جديد؟'],
  ['he', 'נועה לוי', 'noa_levi', 'הקומקום של @harborfinch מתחמם רק ל־60°C. Is this covered by the warranty?'],
  ['th', 'สมชาย ใจดี', 'somchai', 'เครื่องบดกาแฟ @harborfinch เสียงดังมาก 👩🏽‍🚀👨‍👩‍👧‍👦☕️ ต้องทำอย่างไร'],
] as const;

const article = ([language, name, handle, words]: (typeof POSTS)[number], index: number) => `
  <article id="p${index}"><a rel="author" href="/people/${handle}"><b>${name}</b> @${handle}</a>
  <a href="#p${index}"><time datetime="${new Date(Date.now() - index * 3_600_000).toISOString()}">${index} h</time></a>
  <div class="words" lang="${language}" dir="auto"><p>${words}</p></div></article>`;

/** Names and words of other languages, in the panel and in the desk. */
export const languages: Walk = async ({ rapport, demo, camera }) => {
  await openBesideFeed({ rapport, demo });
  await rapport.serveSite('words.example', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Words</title><main>${POSTS.map(article).join('')}</main>`,
    }),
  );
  const page = await rapport.page('https://words.example/');
  await rapport.pressToolbarButton(page);
  const side = await rapport.panel();
  await drivePanel(side)
    .mentions()
    .nth(POSTS.length - 1)
    .waitFor();
  await camera.panel('list', side);
  for (const [, , handle, words] of POSTS.slice(0, 3)) {
    await noteAbout(side, words, handle);
    await camera.panel(handle, side);
    await camera.sheet(handle);
  }
  const desk = await rapport.desk();
  await driveDesk(desk).open('People');
  await camera.desk('people', desk);
  await camera.sheet('desk');
};

/** A person is kept only once somebody acts on them. */
async function noteAbout(side: Page, words: string, handle: string): Promise<void> {
  const agent = drivePanel(side);
  await agent.choose(words.slice(0, 20));
  await agent.addTag(`Ersatzteilbestellungsrückfrage ${handle}`);
}
