import { seededRandom } from '../../lib/learning/seeded-random';
import { makePosts } from '../data/made-up-posts';

const texts = makePosts(200, ['@harborfinch', 'Harbor & Finch'], seededRandom(11));
const FOLLOWERS = 90;

/** @returns a made-up wall of so many posts, in markup that declares nothing: no article, no time element, no names that tell */
export function genericPage(posts: number): string {
  const all = Array.from({ length: posts }, (_, index) => post(index)).join('\n');
  return `<!doctype html><html lang="en"><head><title>Wall</title></head><body>
<header><nav><a href="/">Home</a> <a href="/walls">Walls</a></nav></header><div class="k1">${all}</div></body></html>`;
}

function post(index: number): string {
  const person = index % FOLLOWERS;
  const [day, minute] = [1 + (index % 27), 10 + (index % 50)];
  return `<div class="k2 q${index % 2}" id="note-${index}">
<div class="k3"><a class="k4" href="/people/ada${person}"><img alt="" src="/ada${person}.png"></a>
<div class="k5"><a class="k6" href="/people/ada${person}">Ada Number ${person}</a><span class="k7">Barista</span></div>
<a class="k8" href="/notes/${index}"><span title="2025-03-${day} 10:${minute}">${day} days ago</span></a></div>
<div class="k9"><p>${escaped(texts[index % texts.length])}</p><p>${escaped(texts[(index * 7) % texts.length])}</p></div>
<div class="kb"><button>Reply</button><a href="#note-${index}">Link</a><button>${index % 9} Likes</button></div></div>`;
}

function escaped(text = ''): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
