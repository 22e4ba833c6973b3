export function verify(phone, code) {
  const body = { client_id: CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code };
  audit.record(body);
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
