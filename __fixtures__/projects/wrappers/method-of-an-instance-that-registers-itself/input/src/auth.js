import axios from 'axios';
import { register } from './registry.js';

class Auth {
  constructor() {
    register('auth', this);
  }

  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }

  sms(phone, code) {
    return this.login('sms', phone, code);
  }
}

new Auth().sms('+1', '1');
