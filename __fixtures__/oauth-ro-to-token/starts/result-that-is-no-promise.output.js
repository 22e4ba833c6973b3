import axios from 'axios';
import { call, put } from 'redux-saga/effects';

export function* login({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  yield put({ type: 'loggedIn', data });
}
