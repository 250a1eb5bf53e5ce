/**
 * Keeps the page's files, so that it opens without a network, and shows notifications where only a
 * service worker may. Files of one version never change and come from the cache; the page itself comes
 * from the network while there is one.
 */
const BASE = "%BASE%";
const CACHE = `parley ${BASE}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add("/")));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/_/")) event.respondWith(fromCache(request));
  else if (request.mode === "navigate" && isPage(url.pathname)) event.respondWith(page(request));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});

const isPage = (path) => path === "/" || path.startsWith("/join/");

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function fromCache(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && request.url.includes(BASE)) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    // No network: the page as it was, which says that it is offline.
    return (await caches.match("/")) ?? Response.error();
  }
}

async function show(data) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const window = windows[0] ?? (await self.clients.openWindow("/"));
  await window?.focus();
  window?.postMessage({ type: "open", key: data?.key });
}
