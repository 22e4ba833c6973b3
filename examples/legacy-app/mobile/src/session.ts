import { Alert } from 'react-native';
import { AUTH0_CLIENT_ID, AUTH0_DOMAIN } from './settings';

interface CodeLogin {
  client_id: string;
  connection: 'sms';
  grant_type: 'password';
  username: string;
  password: string;
  scope: string;
  device: string;
}

const LOGIN_URL = `https://${AUTH0_DOMAIN}/oauth/ro`;

export async function login(phoneNumber: string, code: string): Promise<string> {
  const body: CodeLogin = {
    client_id: AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phoneNumber,
    password: code,
    scope: 'openid profile',
    device: 'phone',
  };
  const response = await fetch(LOGIN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) Alert.alert('The code is wrong or too old.');
  const { id_token } = await response.json();
  return id_token;
}
