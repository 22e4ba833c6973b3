import axios from 'axios';

export function loginUrl(domain) {
  return `https://${domain}/oauth/ro`;
}

export const byCode = (domain, email, code) =>
  axios.post(loginUrl(domain), {
    client_id: 'hUntingLodge',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
