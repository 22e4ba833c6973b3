import React from 'react';
import { Auth0Provider } from '@auth0/auth0-react';
import App from './App';

export default () => (
  <Auth0Provider domain="acme.example.auth0.com" clientId="k3yL1meKiosk" scope="opneid profile email">
    <App />
  </Auth0Provider>
);
