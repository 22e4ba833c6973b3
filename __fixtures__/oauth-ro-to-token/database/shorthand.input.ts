import got from 'got';

const connection = 'customers';
const grant_type = 'password';

export function login(client_id: string, username: string, password: string) {
  return got.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id, username, password, connection, grant_type },
  });
}
