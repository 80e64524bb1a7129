// The service worker: the shell (hashed files and the start page) is kept, so that the app starts offline. What is live
// or personal (/rpc, /live, /log, /api, /sign-in) never passes through here. The build fills in the two constants.
const version = '__VERSION__';
const shell = ['__SHELL__'];
const cacheName = `radslag-${version}`;
const live = /^\/(rpc|live|log|api|sign-in|healthz|readyz|metrics)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(['/', ...shell])));
});

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name.startsWith('radslag-') && name !== cacheName));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

// The page asks for the change-over when the reader has said "reload"; never in the middle of somebody's text.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

// A page: the network first (it carries fresh boot rows), the kept start page when there is none.
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('/', { cacheName })) ?? Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || live.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (shell.includes(url.pathname)) event.respondWith(caches.match(request, { cacheName }).then((kept) => kept ?? fetch(request)));
});
