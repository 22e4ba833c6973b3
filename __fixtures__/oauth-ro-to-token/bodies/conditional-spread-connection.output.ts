import axios from 'axios';

export const login = (user: { phone?: string; email?: string }, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    ...(user.phone ? { realm: 'sms', username: user.phone } : { realm: 'email', username: user.email }),
    otp: code,
  });
