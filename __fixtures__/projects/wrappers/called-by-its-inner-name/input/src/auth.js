import axios from 'axios';

export const login = function attempt(connection, username, password) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password }).catch((error) => {
    if (connection === 'staff') throw error;
    return attempt('staff', username, password);
  });
};
