import axios from 'axios';

interface TokenResponse {
  access_token: string;
  id_token?: string;
}

export const redeem = (email: string, code: string) =>
  axios.post<TokenResponse, { data: TokenResponse }>('https://acme.example.auth0.com/oauth/token', {
    client_id: 'mArketStall',
    realm: 'email',
    username: email,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
