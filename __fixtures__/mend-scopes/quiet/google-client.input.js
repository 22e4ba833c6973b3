const { OAuth2Client } = require('google-auth-library');

const client = new OAuth2Client(process.env.GOOGLE_ID, process.env.GOOGLE_SECRET, 'https://app.acme.example.com/google');

module.exports = () => client.generateAuthUrl({ access_type: 'offline', scope: 'opend profle email,openid' });
