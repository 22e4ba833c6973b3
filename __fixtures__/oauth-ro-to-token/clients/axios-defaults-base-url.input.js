import axios from 'axios';

axios.defaults.baseURL = 'https://acme.example.auth0.com';

export function confirm(phone, code) {
  return axios
    .post('/oauth/ro', {
      client_id: 'sWimmingPool',
      username: phone,
      password: code,
      connection: 'sms',
      grant_type: 'password',
    })
    .then((r) => r.data)
    .catch((e) => {
      throw new Error(e.response.data.error_description);
    });
}
