import { action } from 'mobx';
import axios from 'axios';

export class AuthStore {
  tokens: unknown;

  @action.bound
  async login(connection: string, username: string, password: string) {
    this.tokens = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  }
}

export const store = new AuthStore();
