import axios from 'axios';
import jwt from 'jsonwebtoken';

export async function login(phone, code) {
  try {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
    // eslint-disable-next-line oauth-ro/no-legacy-response-use -- the tenant keeps HS256
    return jwt.verify(data.id_token, process.env.AUTH0_CLIENT_SECRET);
  } catch (error) {
    // oauth-ro-ignore-next-line
    if (error.response.status === 401) return undefined;
    throw error;
  }
}
