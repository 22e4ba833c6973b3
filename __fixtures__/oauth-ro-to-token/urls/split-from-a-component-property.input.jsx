import React from 'react';
import { Button } from 'react-native';
import { LoginForm } from './LoginForm';

const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';

const byCode = (phone, code) =>
  fetch(LOGIN_URL, {
    method: 'POST',
    body: JSON.stringify({ client_id: 'hUntingLodge', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });

export default ({ phone, code }) => (
  <LoginForm action={LOGIN_URL}>
    <Button title="Log in" onPress={() => byCode(phone, code)} />
  </LoginForm>
);
