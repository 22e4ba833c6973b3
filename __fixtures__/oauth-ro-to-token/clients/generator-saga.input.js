import { call, put } from 'redux-saga/effects';
import axios from 'axios';

export function* verifyCode({ email, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/ro', {
    client_id: 'aPiary',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
  yield put({ type: 'LOGGED_IN', tokens: data });
}
