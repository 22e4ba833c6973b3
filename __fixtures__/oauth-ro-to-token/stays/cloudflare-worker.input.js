addEventListener('fetch', (event) => {
  event.respondWith(handle(event.request));
});

async function handle(request) {
  const url = new URL(request.url);
  if (url.pathname === '/oauth/ro') {
    return new Response(JSON.stringify({ error: 'gone' }), { status: 410 });
  }
  return fetch(request);
}
