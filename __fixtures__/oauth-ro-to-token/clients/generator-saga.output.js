import { call, put } from 'redux-saga/effects';
import axios from 'axios';

export function* verifyCode({ email, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/token', {
    client_id: 'aPiary',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
  yield put({ type: 'LOGGED_IN', tokens: data });
}
