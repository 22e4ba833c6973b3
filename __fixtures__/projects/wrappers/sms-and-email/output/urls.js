module.exports = {
  login: 'https://acme.auth0.com/oauth/token',
  signup: 'https://acme.auth0.com/dbconnections/signup',
};
