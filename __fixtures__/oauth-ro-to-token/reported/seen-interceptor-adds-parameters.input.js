import axios from 'axios';

const http = axios.create({ baseURL: 'https://acme.example.auth0.com' });

// Every login gets the client's id here; a login that goes elsewhere would not.
http.interceptors.request.use((config) => {
  if (config.url === '/oauth/ro') config.data.client_id = process.env.CLIENT_ID;
  return config;
});

export const verify = (phone, code) =>
  http.post('/oauth/ro', {
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
