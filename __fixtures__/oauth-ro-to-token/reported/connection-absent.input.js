import axios from 'axios';

// Without a connection the endpoint answers "missing connection parameter".
export const login = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    username,
    password,
    scope: 'openid',
  });
