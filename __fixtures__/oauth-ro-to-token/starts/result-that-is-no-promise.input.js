import axios from 'axios';
import { call, put } from 'redux-saga/effects';

export function* login({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection: 'sms', grant_type: 'password', username: phone, password: code });
  yield put({ type: 'loggedIn', data });
}
