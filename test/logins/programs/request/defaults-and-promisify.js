'use strict';

const { promisify } = require('util');
const request = require('request');

const auth0 = promisify(request.defaults({ baseUrl: process.env.AUTH0_URL, json: true }).post);

exports.login = async (email, code) => {
  const { body } = await auth0({
    url: '/oauth/ro',
    body: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    },
  });
  return body;
};
