import axios from 'axios';

// In spite of its name this changes the object.
function serialize(body) {
  body.connection = body.username.includes('@') ? 'staff-directory' : 'sms';
  return body;
}

export function verify(username, secret) {
  const body = { client_id: 's3r14l', connection: 'sms', grant_type: 'password', username, password: secret };
  serialize(body);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
