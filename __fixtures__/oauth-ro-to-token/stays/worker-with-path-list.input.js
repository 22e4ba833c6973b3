const LEGACY = 410;

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/oauth/ro')) return new Response(null, { status: LEGACY });
    if (['/oauth/ro', '/oauth/access_token'].includes(pathname)) return new Response(null, { status: LEGACY });
    return fetch(request);
  },
};
