import axios from 'axios';
import { call, put, takeLatest } from 'redux-saga/effects';

function* verify({ phone, code }) {
  const { data } = yield call(axios.post, 'https://acme.example.auth0.com/oauth/token', {
    client_id: 's4g4',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
  });
  yield put({ type: 'LOGGED_IN', token: data.id_token });
}

export default function* root() {
  yield takeLatest('VERIFY', verify);
}
