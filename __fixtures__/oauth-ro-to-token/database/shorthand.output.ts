import got from 'got';

const connection = 'customers';
const grant_type = 'http://auth0.com/oauth/grant-type/password-realm';

export function login(client_id: string, username: string, password: string) {
  return got.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id, username, password, realm: connection, grant_type },
  });
}
