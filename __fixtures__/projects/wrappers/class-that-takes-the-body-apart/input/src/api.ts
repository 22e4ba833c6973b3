import axios from 'axios';

export class Api {
  send(path: string, { username, password, connection }: Record<string, string>) {
    return axios.post(`https://acme.auth0.com${path}`, { client_id: 'abc', grant_type: 'password', username, password, connection });
  }
}
