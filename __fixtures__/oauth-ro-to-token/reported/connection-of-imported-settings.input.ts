import axios from 'axios';
import { settings } from './settings';

export class LoginClient {
  constructor(private readonly domain: string) {}

  login(username: string, code: string) {
    return axios.request({
      method: 'post',
      url: `https://${this.domain}/oauth/ro`,
      data: {
        client_id: settings.clientId,
        connection: settings.connection,
        grant_type: 'password',
        username,
        password: code,
      },
    });
  }
}
