import axios from 'axios';

let last;

async function run(promise) {
  last = await promise;
  return last;
}

export const login = (phone, code) => run(axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }));

export const orders = async () => (await run(axios.get('https://api.example.com/orders'))).status === 401;
