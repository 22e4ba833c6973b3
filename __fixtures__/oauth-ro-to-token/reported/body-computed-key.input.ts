import axios from 'axios';

const FIELDS = { code: 'password', secret: 'client_secret' } as const;

export function verify(phone: string, values: Record<'code' | 'secret', string>, field: 'code' | 'secret') {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'c0mput3d',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: values.code,
    [FIELDS[field]]: values[field],
  });
}
