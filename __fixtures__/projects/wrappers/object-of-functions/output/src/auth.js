import axios from 'axios';

export const auth = {
  login(connection, username, password) {
    return axios.post('https://acme.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
  },
  profile: (token) => axios.get('https://acme.auth0.com/userinfo', { headers: { authorization: `Bearer ${token}` } }),
};
