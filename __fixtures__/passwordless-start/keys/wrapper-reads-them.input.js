import axios from 'axios';

import { send } from './http.js';

async function post(path, body) {
  const { phone, ...rest } = body;
  return send(path, { ...rest, phone });
}

export const start = (phone) => post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone, send: 'code' });
