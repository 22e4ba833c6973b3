import axios from 'axios';
import { renderToString } from 'react-dom/server';

export async function page(phone: string, code: string) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });
  return renderToString(<main>{data.id_token}</main>);
}
