export const login = (user, secret) => (user.isStaff ? loginStaff(user.login, secret) : verify(user.login, secret));

const loginStaff = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: CLIENT_ID, realm: 'Staff', grant_type: 'http://auth0.com/oauth/grant-type/password-realm', username, password });

const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp });
