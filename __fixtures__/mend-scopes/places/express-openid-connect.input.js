const express = require('express');
const { auth } = require('express-openid-connect');

const app = express();

app.use(auth({
  issuerBaseURL: 'https://acme.example.auth0.com',
  baseURL: 'https://app.acme.example.com',
  clientID: 'k3yL1meKiosk',
  secret: process.env.SECRET,
  authorizationParams: { response_type: 'code', scope: 'opneid profile' },
}));
