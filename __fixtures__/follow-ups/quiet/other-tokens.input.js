import axios from 'axios';
import jwt from 'jsonwebtoken';
import jwtDecode from 'jwt-decode';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
  return jwt.sign({ token: data.access_token }, process.env.SESSION_SECRET);
}

export function guard(request, response, next) {
  const session = jwt.verify(request.cookies.session, process.env.SESSION_SECRET, { algorithms: ['HS256'] });
  request.roles = session.roles;
  next();
}

export async function google(code) {
  const { data } = await axios.post('https://oauth2.googleapis.com/token', { code });
  return jwtDecode(data.id_token).hd;
}
