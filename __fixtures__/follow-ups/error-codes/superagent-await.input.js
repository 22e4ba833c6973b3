import superagent from 'superagent';

export async function login(phone, code) {
  try {
    const { body } = await superagent.post('https://acme.example.auth0.com/oauth/ro').send({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }).set('Accept', 'application/json');
    return body;
  } catch (err) {
    throw err.status === 401 ? new Error('wrong code') : err;
  }
}
