const { URLSearchParams } = require('url');
const fetch = require('node-fetch');

module.exports = (email, code) => {
  const form = new URLSearchParams([
    ["client_id", "k3yL1meKiosk"],
    ["realm", "email"],
    ["username", email],
    ["otp", code],
    ["grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp"]
  ]);
  return fetch("https://acme.example.auth0.com/oauth/token", { method: "POST", body: form });
};
