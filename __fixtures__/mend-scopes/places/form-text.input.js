const needle = require('needle');

needle.post('https://acme.example.auth0.com/oauth/token', 'grant_type=client_credentials&client_id=k3yL1meKiosk&scope=opend%20profile', console.log);
