import axios from 'axios';

export const callApi = () => (next) => (action) => {
  if (action.type !== 'CALL_API') return next(action);
  const { endpoint, body } = action;
  return axios.post(`https://acme.example.auth0.com${endpoint}`, body);
};
