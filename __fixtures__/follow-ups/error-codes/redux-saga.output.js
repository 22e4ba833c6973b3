import { call, put } from 'redux-saga/effects';
import axios from 'axios';

export function* login({ phone, code }) {
  try {
    const response = yield call(axios.post, 'https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
    yield put({ type: 'LOGGED_IN', tokens: response.data });
  } catch (error) {
    if (error.response.status === 401) yield put({ type: 'WRONG_CODE' });
  }
}
