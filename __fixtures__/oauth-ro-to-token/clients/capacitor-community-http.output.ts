import { Http, HttpOptions } from '@capacitor-community/http';

export const login = async (email: string, code: string) => {
  const options: HttpOptions = {
    method: 'POST',
    url: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'Content-Type': 'application/json' },
    data: { client_id: 'tRailMap', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  };
  const response = await Http.request(options);
  return response.data;
};
