import axios from 'axios';

class Api {
  static endpoints = {
    ro: 'https://acme.example.auth0.com/oauth/ro',
  };

  byPassword(username: string, password: string) {
    return axios.post(Api.endpoints.ro, { client_id: 'sIlkMill', connection: 'members', grant_type: 'password', username, password });
  }

  byCode(email: string, code: string) {
    return axios.post(Api.endpoints.ro, { client_id: 'sIlkMill', connection: 'email', grant_type: 'password', username: email, password: code });
  }
}

const api = new Api();

export const login = (email: string, code: string) => api.byCode(email, code);
