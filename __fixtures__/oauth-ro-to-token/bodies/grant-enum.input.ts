import axios from 'axios';

enum Grant {
  Password = 'password',
  Refresh = 'refresh_token',
}

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: Grant.Password,
    username: phone,
    password: code,
  });
