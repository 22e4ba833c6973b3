interface Login {
  client_id: string;
  realm: 'sms';
  username: string;
  otp: string;
  grant_type: string;
  audience: string | undefined;
}

export function login(phone: string, code: string) {
  const body: Login = { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', audience: process.env.AUTH0_AUDIENCE };
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
