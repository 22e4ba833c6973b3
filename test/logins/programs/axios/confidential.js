'use strict';

const axios = require('axios');

const client = () => ({ client_id: process.env.AUTH0_WEB_CLIENT_ID, client_secret: process.env.AUTH0_WEB_CLIENT_SECRET });

class Login {
  constructor({ domain }) {
    this.http = axios.create({ baseURL: `https://${domain}` });
  }

  async verify(email, code) {
    const { data } = await this.http.post('/oauth/ro', { ...client(), connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' });
    return data;
  }
}

const session = new Login({ domain: process.env.AUTH0_DOMAIN });

exports.login = (email, code) => session.verify(email, code);
