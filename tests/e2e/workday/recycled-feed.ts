/** A made-up feed in the structure of X: posts shown by 12 nodes, a third of which take their next post part by part. */
export const recycledFeed = `<!doctype html><title>Feed</title><main></main><script>
const NODES = 12, STEP = 8;
const main = document.querySelector('main');
const handle = (n) => 'author' + n;
const parts = {
  author(node, n) {
    for (const link of node.querySelectorAll('.by')) link.setAttribute('href', '/' + handle(n));
    node.querySelector('.name').textContent = 'Author ' + n;
    node.querySelector('.handle').textContent = '@' + handle(n);
  },
  link(node, n) {
    node.querySelector('.link').setAttribute('href', '/' + handle(n) + '/status/' + (1000 + n));
    node.querySelector('time').setAttribute('datetime', new Date(1.79e12 + n * 1000).toISOString());
  },
  text(node, n) {
    node.querySelector('[data-testid=tweetText] span').firstChild.data = 'Post ' + n + ' by ' + handle(n);
  },
};
const nodes = Array.from({ length: NODES }, (_, n) => {
  const cell = document.createElement('div');
  cell.innerHTML = '<article data-testid="tweet" role="article"><div data-testid="User-Name">' +
    '<a class="by" role="link"><span class="name"></span></a><a class="by" role="link"><span class="handle"></span></a>' +
    '<a class="link" role="link"><time>3m</time></a></div><div data-testid="tweetText" lang="en"><span> </span></div></article>';
  const node = cell.firstElementChild;
  for (const part of Object.values(parts)) part(node, n);
  main.append(cell);
  return node;
});
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const ORDERS = [['author', 'text', 'link'], ['link', 'author', 'text'], ['text', 'link', 'author']];
async function take(node, n) {
  if (n % 3 !== 0) return Object.values(parts).forEach((part) => part(node, n));
  for (const part of ORDERS[(n / 3) % 3]) {
    parts[part](node, n);
    await pause(20);
  }
}
let next = NODES;
/** Scrolls on by eight posts. */
async function scroll() {
  const taken = Array.from({ length: STEP }, (_, at) => next + at);
  next += STEP;
  await Promise.all(taken.map((n) => take(nodes[n % NODES], n)));
}
</script>`;
