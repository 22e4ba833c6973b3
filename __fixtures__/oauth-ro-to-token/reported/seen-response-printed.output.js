const axios = require('axios');

(async () => {
  console.log((await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'pr1nt3d',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: process.argv[2],
    otp: process.argv[3],
  })).data);
})();
