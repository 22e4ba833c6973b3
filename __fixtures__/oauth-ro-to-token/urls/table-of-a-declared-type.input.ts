import axios from 'axios';

interface Urls {
  login: string;
  user: string;
}

const URLS: Urls = {
  login: 'https://acme.example.auth0.com/oauth/ro',
  user: 'https://acme.example.auth0.com/userinfo',
};

export const byPassword = (username: string, password: string) =>
  axios.post(URLS.login, { client_id: 'kEnnel', connection: 'members', grant_type: 'password', username, password });

export const byCode = (email: string, code: string) =>
  axios.post(URLS.login, { client_id: 'kEnnel', connection: 'email', grant_type: 'password', username: email, password: code });
