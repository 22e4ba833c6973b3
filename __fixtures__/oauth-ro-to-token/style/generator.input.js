import { call, put, takeLatest } from 'redux-saga/effects';
import axios from 'axios';

function* login({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  yield put({ type: 'LOGGED_IN', tokens: data });
}

export default function* saga() {
  yield takeLatest('LOGIN', login);
}
