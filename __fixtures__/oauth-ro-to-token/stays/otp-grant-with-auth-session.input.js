'use strict';

const got = require('got');

// The code was asked for at /otp/challenge, so neither username nor realm is sent.
module.exports = async function answerChallenge(session, code) {
  const { body } = await got.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      client_id: 'm0dernCl1ent',
      auth_session: session,
      otp: code,
    },
    responseType: 'json',
  });
  return body.access_token;
};
