import axios from 'axios';
import { renderToString } from 'react-dom/server';

export async function page(phone: string, code: string) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'br0ws3r', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  return renderToString(<main>{data.id_token}</main>);
}
