import axios from 'axios';

let last;

async function run(promise) {
  last = await promise;
  return last;
}

export const login = (phone, code) => run(axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }));

export const orders = async () => (await run(axios.get('https://api.example.com/orders'))).status === 401;
