export default {
  async fetch(request, env) {
    const { email, code } = await request.json();
    const upstream = await fetch(`https://${env.AUTH0_DOMAIN}/oauth/ro`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: env.AUTH0_CLIENT_ID,
        client_secret: env.AUTH0_CLIENT_SECRET,
        connection: 'email',
        grant_type: 'password',
        username: email,
        password: code,
        scope: 'openid',
      }),
    });
    return new Response(upstream.body, { status: upstream.status });
  },
};
