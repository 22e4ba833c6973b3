import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  const user = { ...jwtDecode(data.id_token) };
  user.roles = await rolesOf(user.sub);
  let profile = jwtDecode(data.id_token);
  profile = await profileOf(profile.sub);
  return { roles: user.roles, plan: profile.plan, grants: jwtDecode(data.access_token).permissions };
}
