import superagent from 'superagent';

export function login(phone, code, done) {
  superagent
    .post('https://acme.example.auth0.com/oauth/token')
    .send({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })
    .end((err, res) => {
      if (err && err.status === 401) return done('wrong code');
      if (err && err.response.body.error === 'invalid_user_password') return done('wrong code');
      done(null, res.body);
    });
}
