export function login(user, secret) {
  const connection = user.isStaff ? 'Staff' : 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: CLIENT_ID, connection, grant_type: 'password', username: user.login, password: secret });
}
