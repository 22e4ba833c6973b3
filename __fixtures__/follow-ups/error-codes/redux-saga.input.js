import { call, put } from 'redux-saga/effects';
import axios from 'axios';

export function* login({ phone, code }) {
  try {
    const response = yield call(axios.post, 'https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
    yield put({ type: 'LOGGED_IN', tokens: response.data });
  } catch (error) {
    if (error.response.status === 401) yield put({ type: 'WRONG_CODE' });
  }
}
