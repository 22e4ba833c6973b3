import Auth0Lock from 'auth0-lock';

export const lock = new Auth0Lock('k3yL1meKiosk', 'acme.example.auth0.com', {
  auth: {
    redirectUrl: 'https://app.acme.example.com/callback',
    responseType: 'token id_token',
    params: { scope: 'openid profile' },
  },
});
