import axios from 'axios';
import jwtDecode from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return profileOf(data);
}

function profileOf({ id_token: idToken }) {
  const profile = jwtDecode(idToken);
  return { ...pick(profile), color: profile['favorite_color'] };
}

const pick = ({ sub, name, user_metadata: { plan } }) => ({ sub, name, plan });
