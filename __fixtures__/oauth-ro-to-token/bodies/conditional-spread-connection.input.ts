import axios from 'axios';

export const login = (user: { phone?: string; email?: string }, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    ...(user.phone ? { connection: 'sms', username: user.phone } : { connection: 'email', username: user.email }),
    password: code,
  });
