import axios from 'axios';

export const start = (email) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    "client_id": "m0dern",
    "connection": "email",
    "email": email,
    "send": "link",
    // what the link leads to
    "authParams": { "redirect_uri": "https://acme.example.com/welcome", "scope": "openid" } // the shop
  });
