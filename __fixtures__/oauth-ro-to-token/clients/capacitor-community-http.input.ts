import { Http, HttpOptions } from '@capacitor-community/http';

export const login = async (email: string, code: string) => {
  const options: HttpOptions = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'Content-Type': 'application/json' },
    data: { client_id: 'tRailMap', connection: 'email', grant_type: 'password', username: email, password: code },
  };
  const response = await Http.request(options);
  return response.data;
};
