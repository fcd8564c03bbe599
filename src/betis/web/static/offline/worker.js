// The service worker. `KEPT`, written before this, names a version and all that belongs to it.
//
// A version is kept whole or not at all, and a new one waits until no page of the old one is open,
// so a page never meets another version's files. What the server gives while it is of another
// version is shown (it brings its own files) but never mixed into what is kept.
const NAME = `betis-${KEPT.version}`;
const PATIENCE = 2500;
const kept = () => caches.open(NAME);
/** What is kept of an address. Cookies and languages do not matter: the address names both. */
const match = async (request) => (await kept()).match(request, { ignoreVary: true });
const languageOf = (path) => KEPT.languages[path.startsWith(KEPT.languages.en.home) ? "en" : "id"];

addEventListener("install", (event) => event.waitUntil(keep("id")));

addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith("betis-") && name !== NAME);
      await Promise.all(old.map((name) => caches.delete(name)));
      await clients.claim();
    })(),
  ));

/** All of a language; the library comes after, since it is larger and nobody waits for it. */
async function keep(language) {
  const cache = await kept();
  const wanted = [...KEPT.assets, ...KEPT.languages[language].shell];
  const here = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  const missing = wanted.filter((path) => !here.has(path));
  await cache.addAll(missing.map((path) => new Request(path, { cache: "reload" })));
  const { library } = KEPT.languages[language];
  if (!here.has(library)) refresh(library);
}

const isShell = (path) => languageOf(path).shell.includes(path);

/** Keeps a page, if it is of this version: everything that may be kept names its version. What
 * shows answers says that it is not to be stored; of that only the plan is kept, and made anew
 * (empty, in the end) whenever answers change. */
async function store(path, response) {
  if (!isShell(path) && /no-store/.test(response.headers.get("Cache-Control") ?? "")) return;
  if (response.ok && (await response.clone().text()).includes(KEPT.version))
    await (await kept()).put(path, response);
}

addEventListener("message", (event) => {
  if (KEPT.languages[event.data?.keep]) event.waitUntil(keep(event.data.keep).catch(() => {}));
  if (event.data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event, url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === "POST" && request.mode === "navigate") event.respondWith(posted(event, url));
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") event.respondWith(page(event, url));
  else event.respondWith(fromKeptOrNetwork(request));
});

async function fromKeptOrNetwork(request) {
  return (await match(request)) ?? fetch(request);
}

/** A form was sent: what the night screen and the plan show can depend on it; keep them anew. */
async function posted(event, url) {
  const response = await fetch(event.request), { sos, plan } = languageOf(url.pathname);
  event.waitUntil(Promise.all([sos, plan].filter(Boolean).map(refresh)));
  return response;
}

async function refresh(path) {
  try {
    await store(path, await fetch(path, { cache: "reload" }));
  } catch {
    // Without a network what is kept stays.
  }
}

/** The night screen at once, as it is kept; all else from the network while it answers in time. */
async function page(event, url) {
  const { sos } = languageOf(url.pathname);
  if (url.pathname === sos && !url.search) {
    const ready = await match(sos);
    if (ready) {
      event.waitUntil(refresh(sos));
      return ready;
    }
  }
  const answer = fetch(event.request).then((response) => {
    event.waitUntil(store(url.pathname, response.clone()));
    return response;
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([answer.catch(() => null), late]);
  return first ?? (await away(url)) ?? (await answer.catch(() => null)) ?? nothing(url);
}

/** A page without the network: as kept, or from the library, or the check-up that needs no server. */
async function away(url) {
  const { check, alone, library, nothing: frame } = languageOf(url.pathname);
  const found = await match(url.pathname);
  if (found) return found;
  if (url.pathname.startsWith(check)) return Response.redirect(alone);
  const page = (await (await match(library))?.json())?.pages[url.pathname];
  return page ? framed(await match(frame), page) : null;
}

async function framed(frame, [title, main]) {
  const html = (await frame.text())
    .replace(/<title>.*<\/title>/, () => `<title>${title.replace(/[&<]/g, (c) => (c === "&" ? "&amp;" : "&lt;"))}</title>`)
    .replace(/(<main id="content">)[^]*(<\/main>)/, (_, open, close) => open + main + close);
  return new Response(html, { headers: frame.headers });
}

async function nothing(url) {
  return (await match(languageOf(url.pathname).nothing)) ?? Response.error();
}
