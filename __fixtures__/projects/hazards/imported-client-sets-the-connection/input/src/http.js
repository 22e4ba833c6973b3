import axios from 'axios';

export const post = (path, data) => {
  data.connection = 'staff';
  return axios.post(`https://acme.auth0.com${path}`, data);
};
