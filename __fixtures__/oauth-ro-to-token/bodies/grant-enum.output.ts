import axios from 'axios';

enum Grant {
  Password = 'http://auth0.com/oauth/grant-type/passwordless/otp',
  Refresh = 'refresh_token',
}

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: Grant.Password,
    username: phone,
    otp: code,
  });
