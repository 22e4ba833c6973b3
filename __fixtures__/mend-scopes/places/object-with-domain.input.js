module.exports = {
  auth0: {
    domain: 'acme.example.auth0.com',
    clientId: 'k3yL1meKiosk',
    scope: 'opend profile email',
  },
};
