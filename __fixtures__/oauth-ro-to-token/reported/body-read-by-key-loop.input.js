import axios from 'axios';
import { t } from './i18n';

const REQUIRED = ['username', 'password', 'connection'];

export function verify(phone, code) {
  const body = { client_id: 'l00p3d', connection: 'sms', grant_type: 'password', username: phone, password: code };
  for (const key of REQUIRED) {
    if (!body[key]) throw new Error(t('missing', key));
  }
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
