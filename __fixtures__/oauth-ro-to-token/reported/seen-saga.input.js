import axios from 'axios';
import { call, put, takeLatest } from 'redux-saga/effects';

function* verify({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/ro', {
    client_id: 's4g4',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
  yield put({ type: 'LOGGED_IN', token: data.id_token });
}

export default function* root() {
  yield takeLatest('VERIFY', verify);
}
