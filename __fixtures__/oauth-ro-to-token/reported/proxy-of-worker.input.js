export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/oauth/ro') return fetch('https://acme.example.auth0.com' + pathname, request);
    return new Response(null, { status: 404 });
  },
};
