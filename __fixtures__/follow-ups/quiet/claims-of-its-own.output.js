import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
  const user = { ...jwtDecode(data.id_token) };
  user.roles = await rolesOf(user.sub);
  let profile = jwtDecode(data.id_token);
  profile = await profileOf(profile.sub);
  return { roles: user.roles, plan: profile.plan, grants: jwtDecode(data.access_token).permissions };
}
