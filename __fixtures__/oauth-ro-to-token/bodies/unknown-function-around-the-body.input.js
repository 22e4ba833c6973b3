import axios from 'axios';
import { snakeCaseKeys } from './keys';

export const login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', snakeCaseKeys({
    clientId: 'k3yL1meKiosk', grantType: 'password', connection: 'sms', username: phone, password: code,
  }));
