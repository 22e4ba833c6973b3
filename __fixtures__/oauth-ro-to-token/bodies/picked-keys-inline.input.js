import { pick } from 'lodash';
import axios from 'axios';

export const login = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', pick({
    client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code, trace: 1,
  }, ['client_id', 'grant_type', 'connection', 'username', 'password']));
