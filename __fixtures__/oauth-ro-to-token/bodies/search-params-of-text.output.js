const axios = require('axios');

module.exports = (phone, code) => {
  const params = new URLSearchParams('client_id=k3yL1meKiosk&realm=sms&grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp');
  params.set('username', phone);
  params.set('otp', code);
  return axios.post('https://acme.example.auth0.com/oauth/token', params);
};
