import superagent from 'superagent';

export function login(phone, code, done) {
  superagent
    .post('https://acme.example.auth0.com/oauth/ro')
    .send({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
    .end((err, res) => {
      if (err && err.status === 401) return done('wrong code');
      if (err && err.response.body.error === 'invalid_user_password') return done('wrong code');
      done(null, res.body);
    });
}
