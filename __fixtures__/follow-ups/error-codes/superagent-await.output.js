import superagent from 'superagent';

export async function login(phone, code) {
  try {
    const { body } = await superagent.post('https://acme.example.auth0.com/oauth/token').send({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }).set('Accept', 'application/json');
    return body;
  } catch (err) {
    throw err.status === 401 ? new Error('wrong code') : err;
  }
}
