import axios from 'axios';

function logged(body) {
  console.log('POST', body);
  return body;
}

export const send = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, logged(body));
