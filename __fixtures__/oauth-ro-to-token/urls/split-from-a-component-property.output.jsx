import React from 'react';
import { Button } from 'react-native';
import { LoginForm } from './LoginForm';

const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';
const LOGIN_TOKEN_URL = 'https://acme.example.auth0.com/oauth/token';

const byCode = (phone, code) =>
  fetch(LOGIN_TOKEN_URL, {
    method: 'POST',
    body: JSON.stringify({ client_id: 'hUntingLodge', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });

export default ({ phone, code }) => (
  <LoginForm action={LOGIN_URL}>
    <Button title="Log in" onPress={() => byCode(phone, code)} />
  </LoginForm>
);
