import axios from 'axios';

axios.defaults.baseURL = 'https://acme.example.auth0.com';

export function confirm(phone, code) {
  return axios
    .post('/oauth/token', {
      client_id: 'sWimmingPool',
      username: phone,
      otp: code,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    })
    .then((r) => r.data)
    .catch((e) => {
      throw new Error(e.response.data.error_description);
    });
}
