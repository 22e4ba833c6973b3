const axios = require('axios');

(async () => {
  console.log((await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'pr1nt3d',
    connection: 'email',
    grant_type: 'password',
    username: process.argv[2],
    password: process.argv[3],
  })).data);
})();
