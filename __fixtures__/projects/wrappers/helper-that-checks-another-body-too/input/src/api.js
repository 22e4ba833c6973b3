import axios from 'axios';

function checked(body) {
  if (!body.connection) throw new Error('No connection');
  return body;
}

export const send = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, checked(body));
