import { call, put, takeLatest } from 'redux-saga/effects';
import axios from 'axios';

function* login({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
  yield put({ type: 'LOGGED_IN', tokens: data });
}

export default function* saga() {
  yield takeLatest('LOGIN', login);
}
