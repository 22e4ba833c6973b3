import axios from 'axios';
import jwtDecode from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  return profileOf(data);
}

function profileOf({ id_token: idToken }) {
  const profile = jwtDecode(idToken);
  return { ...pick(profile), color: profile['favorite_color'] };
}

const pick = ({ sub, name, user_metadata: { plan } }) => ({ sub, name, plan });
