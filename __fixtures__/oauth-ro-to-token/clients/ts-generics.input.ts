import axios from 'axios';

interface TokenResponse {
  access_token: string;
  id_token?: string;
}

export const redeem = (email: string, code: string) =>
  axios.post<TokenResponse, { data: TokenResponse }>('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'mArketStall',
    connection: 'email',
    username: email,
    password: code,
    grant_type: 'password',
  });
