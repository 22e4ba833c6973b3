import axios from 'axios';

const ALLOWED = ['client_id', 'grant_type', 'connection', 'username', 'password', 'scope', 'email'];

function clean(body) {
  const out = {};
  for (const key of ALLOWED) if (body[key] !== undefined) out[key] = body[key];
  return out;
}

export const send = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, clean(body));
