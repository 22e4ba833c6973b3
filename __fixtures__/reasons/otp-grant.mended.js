export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'k3yL1meKiosk',
    username: phone,
    otp: code,
    realm: 'sms',
  });
