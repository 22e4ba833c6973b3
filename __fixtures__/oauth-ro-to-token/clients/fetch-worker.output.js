export default {
  async fetch(request, env) {
    const { email, code } = await request.json();
    const upstream = await fetch(`https://${env.AUTH0_DOMAIN}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: env.AUTH0_CLIENT_ID,
        client_secret: env.AUTH0_CLIENT_SECRET,
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: email,
        otp: code,
        scope: 'openid',
      }),
    });
    return new Response(upstream.body, { status: upstream.status });
  },
};
