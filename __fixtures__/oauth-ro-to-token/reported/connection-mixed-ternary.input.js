import request from 'superagent';

export function signIn({ username, secret, isGuest }) {
  return request
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({
      client_id: 'm1xedCl1ent',
      connection: isGuest ? 'email' : 'Username-Password-Authentication',
      grant_type: 'password',
      username: username,
      password: secret,
      scope: 'openid profile email',
    })
    .then((response) => response.body.id_token);
}
