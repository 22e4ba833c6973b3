import axios from 'axios';

function checked(body) {
  const sent = body;
  if (!Object.keys(sent).includes('connection')) throw new Error('No connection');
  return sent;
}

export const send = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, checked(body));
