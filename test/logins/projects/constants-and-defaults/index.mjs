import axios from 'axios';
import { AUTH0_RO_URL, loginDefaults } from './src/index.mjs';

const exchange = async (connection, username, password) => {
  const { data } = await axios.post(AUTH0_RO_URL, { ...loginDefaults, connection, username, password });
  return data;
};

export const login = (recipient, code) => exchange(recipient.startsWith('+') ? 'sms' : 'email', recipient, code);
